package io.github.schemasync.core.changelog;

import io.github.schemasync.core.changeset.Change;
import io.github.schemasync.core.changeset.ChangeType;
import io.github.schemasync.core.changeset.Changeset;
import io.github.schemasync.core.changeset.Precondition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A changeset as maps, lists and scalars, which is what both YAML and JSON write. */
final class ChangesetTree {
  private static final String COLUMN = "column";

  private ChangesetTree() {}

  /** {@code changeSet: {id: …, author: …, changes: [ … ], rollback: [ … ]}}. */
  static Map<String, Object> of(Changeset changeset, Map<String, String> habit) {
    Map<String, Object> fields = ChangesetFields.of(changeset, habit);
    changeset.precondition().ifPresent(it -> fields.put("preConditions", precondition(it)));
    changeset.comment().ifPresent(comment -> fields.put("comment", comment));
    fields.put("changes", changes(changeset.changes()));
    if (!changeset.rollsBackItself()) {
      fields.put("rollback", changes(changeset.rollback()));
    }
    return Map.of("changeSet", fields);
  }

  private static List<Object> precondition(Precondition condition) {
    Map<String, Object> check = new LinkedHashMap<>();
    check.put("expectedResult", 0);
    check.put("sql", condition.sql());
    return Stream.of(
            Stream.of(Map.of("onFail", condition.onFail())),
            condition.message().stream().map(it -> Map.of("onFailMessage", it)),
            Stream.of(Map.of("sqlCheck", check)))
        .<Object>flatMap(fields -> fields)
        .toList();
  }

  private static List<Object> changes(List<Change> changes) {
    return changes.stream().flatMap(ChangesetTree::change).toList();
  }

  private static Stream<Object> change(Change change) {
    return change
        .type()
        .map(type -> Stream.<Object>of(Map.of(type.name(), fields(type))))
        .orElseGet(() -> change.sql().stream().map(statement -> sql(change, statement)));
  }

  private static Object sql(Change change, String statement) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("sql", JdbcText.of(statement));
    fields.putAll(ChangesetFields.ofSql(change, statement));
    return Map.of("sql", fields);
  }

  private static Map<String, Object> fields(ChangeType type) {
    Map<String, Object> fields = new LinkedHashMap<>(type.attributes());
    List<Object> columns = new ArrayList<>();
    for (ChangeType child : type.children()) {
      if (child.name().equals(COLUMN)) {
        columns.add(Map.of(COLUMN, fields(child)));
      } else {
        fields.put(child.name(), fields(child));
      }
    }
    if (!columns.isEmpty()) {
      fields.put("columns", columns);
    }
    return fields;
  }
}
