package io.github.schemasync.core.worker;

import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * What became of the changelog.
 *
 * @param changesetCount how many changesets ran; 0 where the changelog holds none
 * @param liquibaseVersion the project's Liquibase, for instance {@code 4.33.0}
 * @param discovered how the root changelog and its settings were found, one line for the user
 * @param file the root changelog as Liquibase was given it
 * @param historyTable Liquibase's DATABASECHANGELOG
 * @param lockTable Liquibase's DATABASECHANGELOGLOCK
 * @param opened names of all files and folders that Liquibase looked into and found, sorted
 * @param outside files and folders, there or not, where Liquibase looked for what is not on the
 *     class path
 * @param writtenIn files of changesets that Liquibase remembers under another path, by what names
 *     the changeset: {@code shop::7::ada}
 * @param plan a digest of everything that Liquibase was told
 * @param steps what an update needs to know that goes on from here
 */
public record ChangelogReply(
    int changesetCount,
    String liquibaseVersion,
    String discovered,
    String file,
    QualifiedName historyTable,
    QualifiedName lockTable,
    List<String> opened,
    List<String> outside,
    Map<String, String> writtenIn,
    String plan,
    ChangelogSteps steps) {

  public ChangelogReply {
    opened = List.copyOf(opened);
    outside = List.copyOf(outside);
    writtenIn = Map.copyOf(writtenIn);
  }

  /** Stores it under {@code changelog.}. */
  public void store(Properties properties) {
    store(new StoredValues(properties, "changelog."));
  }

  void store(StoredValues stored) {
    stored.put("changesetCount", changesetCount);
    stored.put("liquibaseVersion", liquibaseVersion);
    stored.put("discovered", discovered);
    stored.put("file", file);
    historyTable.store(stored.below("historyTable"));
    lockTable.store(stored.below("lockTable"));
    stored.putTexts("opened", opened);
    stored.putTexts("outside", outside);
    stored.putTexts("writtenIn", writtenIn);
    stored.put("plan", plan);
    steps.store(stored.below("steps"));
  }

  /** The reply that {@link #store} stored. */
  public static ChangelogReply load(Properties properties) {
    return load(new StoredValues(properties, "changelog."));
  }

  static ChangelogReply load(StoredValues stored) {
    return new ChangelogReply(
        stored.number("changesetCount"),
        stored.text("liquibaseVersion"),
        stored.text("discovered"),
        stored.text("file"),
        QualifiedName.load(stored.below("historyTable")),
        QualifiedName.load(stored.below("lockTable")),
        stored.texts("opened"),
        stored.texts("outside"),
        stored.textsByKey("writtenIn"),
        stored.text("plan"),
        ChangelogSteps.load(stored.below("steps")));
  }

  /** The same with what an earlier update did before, from which this one went on. */
  ChangelogReply after(ChangelogReply earlier) {
    return new ChangelogReply(
        earlier.changesetCount + changesetCount,
        liquibaseVersion,
        discovered,
        file,
        historyTable,
        lockTable,
        together(earlier.opened, opened),
        together(earlier.outside, outside),
        writtenIn,
        plan,
        steps);
  }

  private static List<String> together(List<String> some, List<String> others) {
    return Stream.concat(some.stream(), others.stream()).distinct().sorted().toList();
  }
}
