package io.github.schemasync.core.discovery;

import java.util.List;
import java.util.Optional;

/** A root changelog that a configuration file of the project names. */
final class ConfiguredChangelog {
  private static final List<Key> KEYS =
      List.of(
          new Key("liquibase.properties", "changeLogFile"),
          new Key("liquibase.properties", "changelogFile"),
          new Key("liquibase.properties", "changelog-file"),
          new Key("liquibase.properties", "liquibase.command.changelogFile"));

  private ConfiguredChangelog() {}

  static Optional<Discovered> find(ClassPathFiles files) {
    return KEYS.stream().flatMap(key -> key.find(files).stream()).findFirst();
  }

  private record Key(String file, String name) {

    Optional<Discovered> find(ClassPathFiles files) {
      return files
          .properties(file)
          .map(properties -> properties.getProperty(name))
          .map(value -> new Discovered(List.of(value.strip()), name + " of " + file));
    }
  }
}
