package io.github.schemasync.maven;

import java.util.List;
import java.util.Map;

/** How changesets are written; what is left out is learnt from the changelog. */
public final class ChangesetParameters {
  /** What the change is, for names: add subtitle to book. Read from the differences by default. */
  String message;

  /** xml, yaml, json or sql, in a file of its own. */
  String format;

  /** The author of the changesets. */
  String author;

  /** The id of the changeset, a ticket's for instance; further ones get -2, -3 behind it. */
  String id;

  /** The contexts of the changesets; none for none. */
  String contexts;

  /** The labels of the changesets; none for none. */
  String labels;

  /** The file under which Liquibase remembers the changesets; none for that in which they are. */
  String logicalFilePath;

  /** all names in quotes, or only where that is needed. */
  String quoting;

  /** append to the newest file, or a new-file. */
  String place;

  /** Where the new file goes. */
  String directory;

  /** The name of the new file. */
  String file;

  /**
   * What is to be closed, as public.book with all that is the table's, or public.book.isbn; an
   * asterisk stands for any text. Everything by default.
   */
  List<String> only;

  /**
   * Objects whose data or guarantees may be lost, as public.book.isbn; an asterisk stands for any
   * text. Nothing by default.
   */
  List<String> drop;

  /** Objects that were renamed: old and new name with a colon between; none says that none was. */
  List<String> rename;

  /** What existing rows get in a column that becomes not null: its name and an SQL expression. */
  Map<String, String> fill;

  /**
   * Changesets that leave tables usable while they run: indexes are built concurrently, constraints
   * are validated afterwards, each in a changeset of its own.
   */
  String online;

  /** How long an online changeset waits for a lock before it fails. */
  String lockTimeout;

  /** Shows what would be written and writes nothing. */
  String dryRun;
}
