package io.github.schemasync.maven.compatibility;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a row's builds run with.
 *
 * @param maven Maven's home
 * @param java the JDK that Maven runs on
 * @param toolchain the JDK that the project is compiled with, when it is another one
 * @param properties user properties
 */
record Setup(Path maven, Path java, Optional<Path> toolchain, Map<String, String> properties) {
  private static final Path RUNNING_MAVEN = Path.of(System.getProperty("maven.home"));

  /** Nothing but what runs the tests. */
  static final Setup RUNNING = with(Map.of());

  /** Empty when the JDK is not on this machine. */
  static Optional<Setup> of(Row row) throws IOException {
    String version = row.version();
    return switch (row.kind()) {
      case "Hibernate" -> Optional.of(with(hibernate(version)));
      case "Liquibase" -> Optional.of(with(Map.of("liquibase.version", version)));
      case "PostgreSQL" -> Optional.of(with(Map.of("schemasync.database.version", version)));
      case "Maven" ->
          Optional.of(new Setup(MavenHomes.get(version), Jdks.RUNNING, Optional.empty(), Map.of()));
      case "JDK" ->
          Jdks.find(version)
              .map(jdk -> new Setup(RUNNING_MAVEN, jdk, Optional.empty(), release(version)));
      case "toolchain" -> Jdks.find(version).map(jdk -> onToolchain(jdk, version));
      default -> throw new IllegalArgumentException(row.toString());
    };
  }

  private static Setup with(Map<String, String> properties) {
    return new Setup(RUNNING_MAVEN, Jdks.RUNNING, Optional.empty(), properties);
  }

  private static Setup onToolchain(Path jdk, String version) {
    Map<String, String> properties = new HashMap<>(release(version));
    properties.put("toolchain.version", version);
    return new Setup(RUNNING_MAVEN, Jdks.RUNNING, Optional.of(jdk), properties);
  }

  private static Map<String, String> release(String version) {
    return Map.of("maven.compiler.release", version);
  }

  private static Map<String, String> hibernate(String version) {
    return switch (version.charAt(0)) {
      case '5' ->
          Map.of(
              "hibernate.groupId", "org.hibernate",
              "hibernate.version", version,
              "validator.version", "6.2.5.Final");
      case '6' -> Map.of("hibernate.version", version);
      default -> Map.of("hibernate.version", version, "validator.version", "9.0.1.Final");
    };
  }
}
