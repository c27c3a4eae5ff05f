package io.github.schemasync.core.discovery;

import io.github.schemasync.core.worker.RequestedUnit;

/**
 * A persistence unit and the file that describes it.
 *
 * @param unit the unit
 * @param file how the file is called in messages
 */
record DescribedUnit(RequestedUnit unit, String file) {

  boolean isCalled(String name) {
    return unit.name().equals(name);
  }

  RequestedUnit mapping(MappedClasses classes) {
    return new RequestedUnit(
        unit.name(),
        classes.classes(),
        classes.packages(),
        unit.mappingFiles(),
        unit.properties(),
        unit.rootUrl());
  }

  @Override
  public String toString() {
    return "persistence unit " + unit.name() + " of " + file;
  }
}
