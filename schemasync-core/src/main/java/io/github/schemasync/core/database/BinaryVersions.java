package io.github.schemasync.core.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Properties;

/** Which release of the PostgreSQL binaries stands for a major version on a platform. */
record BinaryVersions(Properties table) {

  static BinaryVersions load() {
    Properties table = new Properties();
    try (InputStream in =
        BinaryVersions.class.getResourceAsStream("postgres-binaries.properties")) {
      table.load(in);
      return new BinaryVersions(table);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The archive's version, for instance {@code 18.6.0}. */
  String version(Platform platform, int major) {
    return lookUp(platform.classifier() + "." + major)
        .or(() -> lookUp(Integer.toString(major)))
        .filter(version -> !version.equals("none"))
        .orElseThrow(
            () ->
                EmbeddedProblem.of(
                    "There are no binaries of PostgreSQL %d for %s."
                        .formatted(major, platform.classifier())));
  }

  private Optional<String> lookUp(String key) {
    return Optional.ofNullable(table.getProperty(key));
  }
}
