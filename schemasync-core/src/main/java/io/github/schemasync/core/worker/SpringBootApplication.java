package io.github.schemasync.core.worker;

import java.util.List;
import java.util.Optional;

/**
 * A Spring Boot application whose auto-configuration is asked for the persistence units.
 *
 * @param mainClass fully qualified name of the class annotated {@code @SpringBootApplication};
 *     empty for a module of entities without one
 * @param packages where Boot looks for entities: the main class's package, or those of the entities
 * @param configurationClasses classes of the project with beans that change the mapping: naming
 *     strategies, customizers, entity manager factories
 * @param profiles the active profiles; none leaves it to the application
 */
public record SpringBootApplication(
    Optional<String> mainClass,
    List<String> packages,
    List<String> configurationClasses,
    List<String> profiles) {

  public SpringBootApplication {
    packages = List.copyOf(packages);
    configurationClasses = List.copyOf(configurationClasses);
    profiles = List.copyOf(profiles);
  }

  void store(StoredValues values) {
    values.put("mainClass", mainClass);
    values.putTexts("packages", packages);
    values.putTexts("configurationClasses", configurationClasses);
    values.putTexts("profiles", profiles);
  }

  static SpringBootApplication load(StoredValues values) {
    return new SpringBootApplication(
        values.find("mainClass"),
        values.texts("packages"),
        values.texts("configurationClasses"),
        values.texts("profiles"));
  }
}
