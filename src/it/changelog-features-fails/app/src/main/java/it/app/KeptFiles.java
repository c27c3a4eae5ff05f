package it.app;

import liquibase.changelog.IncludeAllFilter;

public class KeptFiles implements IncludeAllFilter {

  @Override
  public boolean include(String path) {
    return !path.contains("skipped");
  }
}
