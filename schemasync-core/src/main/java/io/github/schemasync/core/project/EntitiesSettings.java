package io.github.schemasync.core.project;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is mapped, as far as it was said by hand; empty means: discover it.
 *
 * @param packages packages whose classes are mapped, sub-packages included
 * @param classes fully qualified names of mapped classes
 * @param persistenceUnit the persistence unit (or Spring entity manager factory bean) to check
 * @param properties Hibernate settings that win over the discovered ones
 * @param scanDependencies jars and folders of dependencies that are scanned for entities too
 * @param profiles profiles of the framework that are active while the project is asked
 */
public record EntitiesSettings(
    List<String> packages,
    List<String> classes,
    Optional<String> persistenceUnit,
    Map<String, String> properties,
    List<Path> scanDependencies,
    List<String> profiles) {

  /** Everything is discovered. */
  public static final EntitiesSettings DISCOVERED =
      new EntitiesSettings(List.of(), List.of(), Optional.empty(), Map.of(), List.of(), List.of());

  public EntitiesSettings {
    packages = List.copyOf(packages);
    classes = List.copyOf(classes);
    properties = Map.copyOf(properties);
    scanDependencies = List.copyOf(scanDependencies);
    profiles = List.copyOf(profiles);
  }

  /** Whether it is left to discovery where the entities are. */
  public boolean namesNothing() {
    return packages.isEmpty() && classes.isEmpty() && scanDependencies.isEmpty();
  }
}
