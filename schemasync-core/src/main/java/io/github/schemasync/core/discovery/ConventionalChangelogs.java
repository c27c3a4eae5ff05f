package io.github.schemasync.core.discovery;

import java.util.List;
import java.util.stream.Stream;

/** The names that frameworks and guides give to the root changelog. */
final class ConventionalChangelogs {
  /** Spring Boot, Quarkus (with the capital), Micronaut's guides, JHipster. */
  private static final List<String> NAMES =
      List.of(
          "db/changelog/db.changelog-master",
          "db/changelog",
          "db/changeLog",
          "db/liquibase-changelog",
          "liquibase/master",
          "config/liquibase/master");

  /** Dropwizard's name, which says little by itself: taken where there is none of the others. */
  private static final String MIGRATIONS = "migrations";

  private static final List<String> ENDINGS = List.of("yaml", "yml", "xml", "json", "sql");

  /** For the message that nothing was found. */
  static final String LOOKED_FOR =
      "Looked on the class path for "
          + String.join(", ", NAMES)
          + ", "
          + MIGRATIONS
          + " (with ."
          + String.join(", .", ENDINGS)
          + ") and for changeLogFile in liquibase.properties.";

  private ConventionalChangelogs() {}

  static List<String> find(ClassPathFiles files) {
    List<String> found =
        files.existing(NAMES.stream().flatMap(ConventionalChangelogs::withEndings).toList());
    return found.isEmpty() ? files.existing(withEndings(MIGRATIONS).toList()) : found;
  }

  private static Stream<String> withEndings(String name) {
    return ENDINGS.stream().map(ending -> name + "." + ending);
  }
}
