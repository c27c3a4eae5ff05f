package io.github.schemasync.core.changelog;

import io.github.schemasync.core.changeset.Change;
import io.github.schemasync.core.changeset.Changeset;
import java.util.LinkedHashMap;
import java.util.Map;

/** What XML writes as attributes and YAML and JSON as fields. */
final class ChangesetFields {

  private ChangesetFields() {}

  /**
   * @param habit what every changeset of the house has
   */
  static Map<String, Object> of(Changeset changeset, Map<String, String> habit) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("id", changeset.id());
    fields.put("author", changeset.author());
    fields.putAll(habit);
    if (changeset.quoted()) {
      Quoting.ALL.writeTo(fields);
    }
    if (!changeset.inTransaction()) {
      fields.put("runInTransaction", false);
    }
    return fields;
  }

  /** The settings of a {@code sql} change that runs this statement as it is. */
  static Map<String, Object> ofSql(Change change, String statement) {
    Map<String, Object> fields = new LinkedHashMap<>();
    if (change.holdsSemicolon()) {
      fields.put("splitStatements", false);
    }
    if (holdsComment(statement)) {
      fields.put("stripComments", false);
    }
    return fields;
  }

  /** Liquibase would take out what only looks like a comment, or one that a function's body has. */
  static boolean holdsComment(String statement) {
    return statement.contains("--") || statement.contains("/*");
  }
}
