package io.github.schemasync.core.precision;

import io.github.schemasync.core.project.EntitiesSettings;
import io.github.schemasync.core.source.MappedEntities;
import io.github.schemasync.core.testing.TestProject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Entities that have no changelog: those that Hibernate ships for tests of its own, the shop with
 * Envers and Hibernate Validator, and the kitchen sink with every kind of mapping.
 *
 * @param model a folder of the test resources
 * @param classPath another one, with a pom
 * @param packages the packages that are mapped; none means the folder's classes
 * @param tables how many tables the entities have at least
 */
record EntityModel(String model, String classPath, List<String> packages, int tables) {

  private static final String DOMAIN = "org.hibernate.testing.orm.domain.";

  private static final Pattern IN_DOMAIN =
      Pattern.compile(DOMAIN.replace('.', '/') + "([a-z]+)/[^/]+\\.class");

  static Stream<EntityModel> all() {
    Stream<EntityModel> both = Stream.of("6.6", "7.2").flatMap(EntityModel::of);
    Stream<EntityModel> sinks = Stream.of("5.6", "6.6", "7.4").map(EntityModel::kitchenSink);
    return Stream.of(both, Stream.of(domain("7.2", "library", 3)), sinks).flatMap(it -> it);
  }

  private static EntityModel kitchenSink(String version) {
    return new EntityModel("kitchen-sink", "hibernate-" + version, List.of(), 48);
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

  /** The domain models that Hibernate ships on the class path. */
  static Set<String> shipped(String classPath, Path directory) throws IOException {
    Set<String> names = new TreeSet<>();
    for (Path jar : TestProject.compile("no-entities", classPath, directory).dependencies()) {
      try (JarFile file = new JarFile(jar.toFile())) {
        file.stream()
            .map(entry -> IN_DOMAIN.matcher(entry.getName()))
            .filter(Matcher::matches)
            .forEach(matcher -> names.add(matcher.group(1)));
      }
    }
    return names;
  }

  /** The name of the domain model, or of the folder. */
  String name() {
    return packages.isEmpty() ? model : packages.get(0).substring(DOMAIN.length());
  }

  /** The one that is shared stands beside the packages. */
  private List<String> converters() {
    return packages.isEmpty() ? List.of() : List.of(DOMAIN + "MonetaryAmountConverter");
  }

  @Override
  public String toString() {
    return name() + " of " + classPath;
  }
}
