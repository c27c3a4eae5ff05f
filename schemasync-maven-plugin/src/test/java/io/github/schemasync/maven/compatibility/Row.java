package io.github.schemasync.maven.compatibility;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * One version of one thing that projects have in many versions.
 *
 * @param kind what it is a version of, for instance {@code Liquibase}
 * @param version the version
 * @param mark {@code often} for every build, {@code unpromised} when it may fail, else empty
 */
record Row(String kind, String version, String mark) {

  /** The rows of a file: kind, version and mark, separated by blanks. */
  static List<Row> read(Path file) throws IOException {
    return Files.readAllLines(file, UTF_8).stream()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split(" +", -1))
        .map(words -> new Row(words[0], words[1], words.length > 2 ? words[2] : ""))
        .toList();
  }

  boolean isTriedOften() {
    return mark.equals("often");
  }

  boolean isPromised() {
    return !mark.equals("unpromised");
  }

  /** What a report names when this row ran: its version, and the usual ones of what it leaves. */
  List<String> named() {
    return List.of(
        "(Hibernate " + versionOf("Hibernate", "6.6.53.Final") + ")",
        ", Liquibase " + versionOf("Liquibase", "4.33.0") + ")",
        "PostgreSQL " + versionOf("PostgreSQL", "18") + ".");
  }

  private String versionOf(String thing, String usual) {
    return kind.equals(thing) ? version : usual;
  }

  @Override
  public String toString() {
    return kind + " " + version;
  }
}
