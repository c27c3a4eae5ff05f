package io.github.schemasync.core.changelog;

import java.util.List;
import java.util.Optional;

/** A changelog file that is there, read by a parser that knows where things stand. */
interface ChangelogFile {

  FileText source();

  ChangelogFormat format();

  /** All of them in the file's order. */
  List<Entry> entries();

  /** How its text is laid out. */
  TextStyle style();

  /** What a new file like it would begin with. */
  FileHead head();

  /**
   * The place behind an entry, or for the first one.
   *
   * @throws io.github.schemasync.core.problem.SyncProblem when the text has no such place
   */
  Slot slot(Optional<Entry> behind);

  /** Whether Liquibase runs all of it as one changeset, so that there is no place for another. */
  default boolean isRaw() {
    return false;
  }

  default List<Entry> changesets() {
    return entries().stream().filter(entry -> entry.kind() == Entry.Kind.CHANGESET).toList();
  }

  default List<Entry> inclusions() {
    return entries().stream()
        .filter(
            entry -> entry.kind() == Entry.Kind.INCLUDE || entry.kind() == Entry.Kind.INCLUDE_ALL)
        .toList();
  }

  /** What follows an entry, if anything does. */
  default Optional<Entry> next(Entry entry) {
    return entries().stream().filter(each -> each.start() > entry.start()).findFirst();
  }

  /** Whether the last two entries have an empty line between them. */
  default boolean hasBlankLines() {
    int size = entries().size();
    return size > 1
        && source().isBlankLineIn(entries().get(size - 2).end(), entries().get(size - 1).start());
  }
}
