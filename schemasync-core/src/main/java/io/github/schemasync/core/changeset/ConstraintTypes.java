package io.github.schemasync.core.changeset;

import io.github.schemasync.core.model.Deferrability;
import io.github.schemasync.core.model.ForeignKey;
import io.github.schemasync.core.model.Index;
import io.github.schemasync.core.model.IndexKey;
import io.github.schemasync.core.model.ObjectName;
import io.github.schemasync.core.model.PrimaryKey;
import io.github.schemasync.core.model.ReferentialAction;
import io.github.schemasync.core.model.SchemaObject;
import io.github.schemasync.core.model.UniqueConstraint;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Keys, constraints and indexes as Liquibase's change types. */
final class ConstraintTypes {

  Optional<ChangeType> primaryKey(ObjectName table, PrimaryKey key) {
    if (key.deferrability() != Deferrability.NOT_DEFERRABLE) {
      return Optional.empty();
    }
    Map<String, Object> attributes = ChangeTypes.tableName(table);
    attributes.put("columnNames", String.join(", ", key.columns()));
    attributes.put("constraintName", key.name());
    return sayable(key.columns()).map(yes -> ChangeTypes.type("addPrimaryKey", attributes));
  }

  Optional<ChangeType> unique(ObjectName table, UniqueConstraint unique) {
    if (unique.nullsNotDistinct()) {
      return Optional.empty();
    }
    Map<String, Object> attributes = ChangeTypes.tableName(table);
    attributes.put("columnNames", String.join(", ", unique.columns()));
    attributes.put("constraintName", unique.name());
    putDeferrability(attributes, unique.deferrability());
    return sayable(unique.columns())
        .map(yes -> ChangeTypes.type("addUniqueConstraint", attributes));
  }

  Optional<ChangeType> foreignKey(ObjectName table, ForeignKey key) {
    if (key.fullMatch() || !key.validated() || !key.emptied().isEmpty()) {
      return Optional.empty();
    }
    Map<String, Object> attributes = new LinkedHashMap<>();
    ChangeTypes.putSchema(attributes, "baseTableSchemaName", table);
    attributes.put("baseTableName", table.name());
    attributes.put("baseColumnNames", String.join(", ", key.columns()));
    attributes.put("constraintName", key.name());
    ChangeTypes.putSchema(attributes, "referencedTableSchemaName", key.target());
    attributes.put("referencedTableName", key.target().name());
    attributes.put("referencedColumnNames", String.join(", ", key.targetColumns()));
    putAction(attributes, "onDelete", key.onDelete());
    putAction(attributes, "onUpdate", key.onUpdate());
    putDeferrability(attributes, key.deferrability());
    return sayable(key.columns())
        .flatMap(yes -> sayable(key.targetColumns()))
        .map(yes -> ChangeTypes.type("addForeignKeyConstraint", attributes));
  }

  Optional<ChangeType> index(ObjectName table, Index index) {
    boolean plain =
        index.method().equals("btree")
            && !index.nullsNotDistinct()
            && index.included().isEmpty()
            && index.predicate().isEmpty()
            && index.keys().stream().allMatch(ConstraintTypes::isPlain);
    if (!plain) {
      return Optional.empty();
    }
    Map<String, Object> attributes = ChangeTypes.tableName(table);
    attributes.put("indexName", index.name());
    if (index.unique()) {
      attributes.put("unique", true);
    }
    List<ChangeType> columns = index.keys().stream().map(ConstraintTypes::column).toList();
    return Optional.of(new ChangeType("createIndex", attributes, columns));
  }

  /** A bare column in one of the two usual orders. */
  private static boolean isPlain(IndexKey key) {
    return key.column().isPresent()
        && key.operatorClass().isEmpty()
        && key.nullsFirst() == key.descending()
        && !key.sql().text().contains(" collate ");
  }

  private static ChangeType column(IndexKey key) {
    Map<String, Object> attributes = new LinkedHashMap<>();
    attributes.put("name", key.column().orElseThrow());
    if (key.descending()) {
      attributes.put("descending", true);
    }
    return ChangeTypes.type("column", attributes);
  }

  Optional<ChangeType> drop(ObjectName table, SchemaObject it) {
    Map<String, Object> attributes = ChangeTypes.tableName(table);
    if (it instanceof PrimaryKey) {
      attributes.put("constraintName", it.name());
      return Optional.of(ChangeTypes.type("dropPrimaryKey", attributes));
    } else if (it instanceof UniqueConstraint) {
      attributes.put("constraintName", it.name());
      return Optional.of(ChangeTypes.type("dropUniqueConstraint", attributes));
    } else if (it instanceof ForeignKey) {
      Map<String, Object> base = new LinkedHashMap<>();
      ChangeTypes.putSchema(base, "baseTableSchemaName", table);
      base.put("baseTableName", table.name());
      base.put("constraintName", it.name());
      return Optional.of(ChangeTypes.type("dropForeignKeyConstraint", base));
    } else if (it instanceof Index) {
      attributes.put("indexName", it.name());
      return Optional.of(ChangeTypes.type("dropIndex", attributes));
    }
    return Optional.empty();
  }

  /** Liquibase splits lists of names at commas. */
  private static Optional<Boolean> sayable(List<String> names) {
    Predicate<String> splits = name -> name.contains(",") || !name.equals(name.strip());
    return names.stream().anyMatch(splits) ? Optional.empty() : Optional.of(true);
  }

  private static void putAction(
      Map<String, Object> attributes, String name, ReferentialAction action) {
    if (action != ReferentialAction.NO_ACTION) {
      attributes.put(name, action.words().toUpperCase(Locale.ROOT));
    }
  }

  private static void putDeferrability(Map<String, Object> attributes, Deferrability when) {
    if (when != Deferrability.NOT_DEFERRABLE) {
      attributes.put("deferrable", true);
      attributes.put("initiallyDeferred", when == Deferrability.INITIALLY_DEFERRED);
    }
  }
}
