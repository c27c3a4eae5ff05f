package io.github.schemasync.core.changeset;

import io.github.schemasync.core.model.ChangesetId;
import io.github.schemasync.core.model.ObjectName;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes changesets that build a whole schema harmless to databases that have it already: there they
 * count as run, and a database that lacks a part of the old changelog stops.
 */
public final class BaselineGuards {
  private static final String GUARD = "update-with-the-old-changelog-first";
  private static final String MESSAGE =
      "A database that has run a part of the old changelog must run the rest of it first";

  private final Names names;
  private final ObjectName history;
  private final List<ChangesetId> old;

  /**
   * @param history Liquibase's DATABASECHANGELOG
   * @param old the changesets that are replaced, at least one
   */
  public BaselineGuards(Names names, ObjectName history, List<ChangesetId> old) {
    this.names = names;
    this.history = history;
    this.old = List.copyOf(old);
  }

  /** A first changeset that stops the update, and all others under their condition. */
  public List<Changeset> around(List<Changeset> changesets) {
    Precondition isNew = new Precondition(countOfLast(), false, Optional.empty());
    Precondition isWhole = new Precondition(countOfMissing(), true, Optional.of(MESSAGE));
    Changeset guard =
        new Changeset(
            GUARD,
            changesets.get(0).author(),
            Optional.of(isWhole),
            Optional.of(MESSAGE),
            List.of(Change.ofSql("select 1")),
            List.of(),
            false,
            false,
            true,
            List.of());
    return Stream.concat(Stream.of(guard), changesets.stream().map(it -> it.onlyIf(isNew)))
        .toList();
  }

  private String countOfLast() {
    ChangesetId last = old.get(old.size() - 1);
    return "select count(*) from %s h where h.id = %s and h.author = %s and h.filename like %s"
        .formatted(
            names.qualified(history),
            Names.literal(last.id()),
            Names.literal(last.author()),
            file(last));
  }

  /** Zero as well when all of them are missing. */
  private String countOfMissing() {
    String rows =
        old.stream()
            .map(
                it ->
                    "  (%s, %s, %s)"
                        .formatted(Names.literal(it.id()), Names.literal(it.author()), file(it)))
            .collect(Collectors.joining(",\n"));
    return """
        select count(*) filter (where not old.has_run) * max(old.has_run::int)
        from (select exists (select 1 from %s h
                             where h.id = c.id and h.author = c.author and h.filename like c.filename) as has_run
              from (values
        %s) as c (id, author, filename)) as old"""
        .formatted(names.qualified(history), rows);
  }

  /** Whatever stands before it: a database may have seen the file by another way. */
  private static String file(ChangesetId changeset) {
    return Names.literal("%" + changeset.file().replaceFirst("^classpath\\*?:/*", ""));
  }
}
