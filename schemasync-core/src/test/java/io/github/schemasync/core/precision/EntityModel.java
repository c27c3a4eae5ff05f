package io.github.schemasync.core.precision;

import io.github.schemasync.core.project.EntitiesSettings;
import io.github.schemasync.core.source.MappedEntities;
import io.github.schemasync.core.testing.TestProject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Entities that have no changelog: those that Hibernate ships for tests of its own, and the shop
 * with Envers and Hibernate Validator.
 *
 * @param model a folder of the test resources
 * @param classPath another one, with a pom
 * @param packages the packages that are mapped; none means the folder's classes
 * @param tables how many tables the entities have at least
 */
record EntityModel(String model, String classPath, List<String> packages, int tables) {

  private static final String DOMAIN = "org.hibernate.testing.orm.domain.";

  static Stream<EntityModel> all() {
    Stream<EntityModel> both = Stream.of("6.6", "7.2").flatMap(EntityModel::of);
    return Stream.concat(both, Stream.of(domain("7.2", "library", 3)));
  }

  private static Stream<EntityModel> of(String version) {
    return Stream.of(
        domain(version, "animal", 15),
        domain(version, "contacts", 4),
        domain(version, "gambit", 60),
        domain(version, "helpdesk", 3),
        domain(version, "retail", 8),
        domain(version, "userguide", 15),
        new EntityModel("shop", "domains-" + version, List.of(), 25));
  }

  private static EntityModel domain(String version, String name, int tables) {
    return new EntityModel("no-entities", "domains-" + version, List.of(DOMAIN + name), tables);
  }

  /** Asks Hibernate, in a JVM of its own, and builds what it says. */
  MappedEntities map(Path directory) throws IOException, InterruptedException {
    return MappedEntities.of(
        TestProject.compile(model, classPath, directory),
        new EntitiesSettings(
            packages, converters(), Optional.empty(), Map.of(), List.of(), List.of()));
  }

  /** The one that is shared stands beside the packages. */
  private List<String> converters() {
    return packages.isEmpty() ? List.of() : List.of(DOMAIN + "MonetaryAmountConverter");
  }

  @Override
  public String toString() {
    String name = packages.isEmpty() ? model : packages.get(0).replaceFirst(".*\\.", "");
    return name + " of " + classPath;
  }
}
