package io.github.schemasync.maven;

import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Every property that a goal reads. A misspelt one is not silently without effect: nobody should
 * believe in a protection that is not there.
 */
final class ParameterNames {
  private static final String PREFIX = "schemasync.";

  /** {@code version} is what projects call the plugin's own version. */
  static final Set<String> KNOWN =
      Set.of(
          "version",
          "skip",
          "schemas",
          "cache",
          "canary",
          "failOn",
          "strict",
          "ignore",
          "reports",
          "outputDirectory",
          "entities.packages",
          "entities.classes",
          "entities.persistenceUnit",
          "entities.scanDependencies",
          "entities.profiles",
          "changelog.file",
          "changelog.contexts",
          "changelog.labels",
          "changeset.message",
          "changeset.format",
          "changeset.author",
          "changeset.directory",
          "changeset.file",
          "changeset.only",
          "changeset.drop",
          "changeset.rename",
          "changeset.dryRun",
          "changeset.lockTimeout",
          "changeset.place",
          "changeset.id",
          "changeset.contexts",
          "changeset.labels",
          "changeset.logicalFilePath",
          "changeset.quoting",
          "changeset.online",
          "message",
          "replace",
          "archive",
          "database.provider",
          "database.version",
          "database.image",
          "database.initScript",
          "database.url",
          "database.username",
          "database.password",
          "database.serverId",
          "live.url",
          "live.username",
          "live.password",
          "live.serverId",
          "worker.jvmOptions",
          "worker.timeout");

  private static final String BASELINE = "baseline";

  /** What only {@code schemasync:baseline} reads. */
  private static final Set<String> OF_BASELINE =
      Set.of("live.url", "live.username", "live.password", "live.serverId", "replace", "archive");

  private static final List<String> FAMILIES =
      List.of("rules.", "entities.properties.", "changelog.parameters.", "changeset.fill.");

  private ParameterNames() {}

  /** The names of properties that begin as ours do and that no goal reads, sorted. */
  static List<String> unknown(Properties given) {
    return given.stringPropertyNames().stream()
        .filter(name -> name.startsWith(PREFIX))
        .filter(name -> !isKnown(name.substring(PREFIX.length())))
        .sorted()
        .toList();
  }

  /**
   * Properties of a pom that differ from one of ours by case and signs alone; others may be the
   * pom's own, as {@code schemasync.version} is.
   *
   * @return what is meant, by what is written
   */
  static SortedMap<String, String> misspelt(Properties ofPom) {
    SortedMap<String, String> meant = new TreeMap<>();
    for (String name : ofPom.stringPropertyNames()) {
      if (name.startsWith(PREFIX) && !isKnown(name.substring(PREFIX.length()))) {
        KNOWN.stream()
            .map(PREFIX::concat)
            .filter(known -> letters(known).equals(letters(name)))
            .findFirst()
            .ifPresent(known -> meant.put(name, known));
      }
    }
    return meant;
  }

  private static String letters(String name) {
    return name.replaceAll("[^A-Za-z]", "").toLowerCase(Locale.ROOT);
  }

  /** The names of properties that only another goal reads, sorted. */
  static List<String> ofOtherGoals(String goal, Properties given) {
    return goal.equals(BASELINE)
        ? List.of()
        : given.stringPropertyNames().stream()
            .filter(name -> name.startsWith(PREFIX))
            .filter(name -> OF_BASELINE.contains(name.substring(PREFIX.length())))
            .sorted()
            .toList();
  }

  private static boolean isKnown(String name) {
    return KNOWN.contains(name) || FAMILIES.stream().anyMatch(name::startsWith);
  }
}
