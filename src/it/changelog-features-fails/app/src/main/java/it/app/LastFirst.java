package it.app;

import java.util.Comparator;

/** The order of {@code includeAll}: from z to a. */
public class LastFirst implements Comparator<String> {

  @Override
  public int compare(String one, String other) {
    return other.compareTo(one);
  }
}
