package io.github.schemasync.core.changelog;

import io.github.schemasync.core.changeset.Changeset;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The formats in which Liquibase reads a changelog. */
public enum ChangelogFormat {
  /** {@code <databaseChangeLog><changeSet …>}. */
  XML("xml", "xml"),
  /** {@code databaseChangeLog: [- changeSet: …]}. */
  YAML("yaml", "yml"),
  /** {@code {"databaseChangeLog": [{"changeSet": …}]}}. */
  JSON("json", "json"),
  /** {@code --liquibase formatted sql}. */
  SQL("sql", "sql");

  private final String extension;
  private final String alternative;

  ChangelogFormat(String extension, String alternative) {
    this.extension = extension;
    this.alternative = alternative;
  }

  /** The format that the file's name tells; Liquibase goes by the name too. */
  public static Optional<ChangelogFormat> of(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return Stream.of(values())
        .filter(
            format ->
                name.endsWith("." + format.extension) || name.endsWith("." + format.alternative))
        .findFirst();
  }

  /** A whole file of these changesets, in no house's style; lines end in {@code \n}. */
  public String write(List<Changeset> changesets) {
    return writer(TextStyle.of(this)).file(changesets, FileHead.NONE);
  }

  /** The ending of a new file's name, without the dot. */
  String extension() {
    return extension;
  }

  ChangelogWriter writer(TextStyle style) {
    return switch (this) {
      case XML -> new XmlWriter(style);
      case YAML -> new YamlWriter(style);
      case JSON -> new JsonWriter(style);
      case SQL -> new SqlWriter(style);
    };
  }

  ChangelogFile read(FileText text) {
    return switch (this) {
      case XML -> XmlFile.read(text);
      case YAML -> YamlFile.read(text);
      case JSON -> JsonFile.read(text);
      case SQL -> SqlFile.read(text);
    };
  }
}
