package io.github.schemasync.core.source;

import io.github.schemasync.core.model.ObjectName;
import io.github.schemasync.core.worker.ChangelogReply;
import io.github.schemasync.core.worker.QualifiedName;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What became of the changelog.
 *
 * @param changesetCount how many changesets ran; 0 where there is no changelog yet or an empty one
 * @param liquibaseVersion the project's Liquibase, for instance {@code 4.33.0}
 * @param discovered how the root changelog and its settings were found, one line for the user
 * @param file the root changelog
 * @param historyTable Liquibase's DATABASECHANGELOG
 * @param ownTables Liquibase's own tables, which are no part of the schema
 * @param opened names of the files and folders that Liquibase looked into
 * @param writtenIn files of changesets that Liquibase remembers under another path, by what names
 *     the changeset: {@code shop::7::ada}
 */
public record ChangelogOutcome(
    int changesetCount,
    String liquibaseVersion,
    String discovered,
    String file,
    ObjectName historyTable,
    Set<ObjectName> ownTables,
    List<String> opened,
    Map<String, String> writtenIn) {

  /** There is no changelog yet, and no table of Liquibase's. */
  public static final ChangelogOutcome NONE_YET =
      new ChangelogOutcome(
          0,
          "none",
          "none yet",
          "none",
          new ObjectName("public", "databasechangelog"),
          Set.of(
              new ObjectName("public", "databasechangelog"),
              new ObjectName("public", "databasechangeloglock")),
          List.of(),
          Map.of());

  public ChangelogOutcome {
    ownTables = Set.copyOf(ownTables);
    opened = List.copyOf(opened);
    writtenIn = Map.copyOf(writtenIn);
  }

  /** What a worker says of it. */
  public static ChangelogOutcome of(ChangelogReply reply) {
    ObjectName history = name(reply.historyTable());
    return new ChangelogOutcome(
        reply.changesetCount(),
        reply.liquibaseVersion(),
        reply.discovered(),
        reply.file(),
        history,
        Set.of(history, name(reply.lockTable())),
        reply.opened(),
        reply.writtenIn());
  }

  private static ObjectName name(QualifiedName table) {
    return new ObjectName(table.schema(), table.name());
  }
}
