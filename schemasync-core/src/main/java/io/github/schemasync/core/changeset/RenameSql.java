package io.github.schemasync.core.changeset;

import io.github.schemasync.core.model.ObjectKey;

/** SQL that renames tables and columns. */
public final class RenameSql {
  private final Names names;

  public RenameSql(Names names) {
    this.names = names;
  }

  /**
   * {@code alter table … rename …}, without its semicolon.
   *
   * @param from a table or a column
   * @param to the same under its new name, in the same schema
   */
  public String of(ObjectKey from, ObjectKey to) {
    String table = "alter table " + names.qualified(from.object());
    return to.member().isPresent()
        ? table
            + " rename column "
            + names.quoted(from.member().orElseThrow())
            + " to "
            + names.quoted(to.member().orElseThrow())
        : table + " rename to " + names.quoted(to.object().name());
  }
}
