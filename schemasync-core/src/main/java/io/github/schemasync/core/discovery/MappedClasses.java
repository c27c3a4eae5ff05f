package io.github.schemasync.core.discovery;

import java.util.List;

/**
 * Classes that are mapped, as far as class files tell.
 *
 * @param classes entities, embeddables, mapped superclasses and converters
 * @param packages packages whose {@code package-info} is annotated
 * @param described how the user would call them
 */
record MappedClasses(List<String> classes, List<String> packages, String described) {

  MappedClasses {
    classes = List.copyOf(classes);
    packages = List.copyOf(packages);
  }

  boolean isEmpty() {
    return classes.isEmpty();
  }

  @Override
  public String toString() {
    return described;
  }
}
