package io.github.schemasync.core.changeset;

import io.github.schemasync.core.model.Column;
import io.github.schemasync.core.model.ForeignKey;
import io.github.schemasync.core.model.Index;
import io.github.schemasync.core.model.ObjectName;
import io.github.schemasync.core.model.PrimaryKey;
import io.github.schemasync.core.model.SchemaObject;
import io.github.schemasync.core.model.Sequence;
import io.github.schemasync.core.model.Table;
import io.github.schemasync.core.model.UniqueConstraint;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Steps as change types of the open-source Liquibase, 4 and 5 alike. What they cannot say exactly
 * is not said by them: then the SQL stands alone.
 */
final class ChangeTypes {
  private final ColumnTypes columns;
  private final ConstraintTypes constraints;

  ChangeTypes(Names names, OwnedSequences sequences) {
    this.columns = new ColumnTypes(names, sequences);
    this.constraints = new ConstraintTypes();
  }

  Optional<ChangeType> of(Step step) {
    ObjectName object = step.key().object();
    if (step instanceof Step.Create create) {
      return create(object, create.object());
    } else if (step instanceof Step.Drop drop) {
      return drop(object, drop.object());
    } else if (step instanceof Step.Alter alter && alter.from() instanceof Column from) {
      return columns.alter(object, from, (Column) alter.to());
    } else if (step instanceof Step.Rename rename) {
      return Optional.of(rename(rename));
    }
    return Optional.empty();
  }

  private Optional<ChangeType> create(ObjectName object, SchemaObject it) {
    if (it instanceof Table table) {
      // Liquibase refuses to make a table that has no column
      return table.columns().isEmpty() ? Optional.empty() : columns.createTable(table);
    } else if (it instanceof Column column) {
      return columns.addColumn(object, column);
    } else if (it instanceof Sequence sequence) {
      return createSequence(sequence);
    } else if (it instanceof UniqueConstraint unique) {
      return constraints.unique(object, unique);
    } else if (it instanceof PrimaryKey key) {
      return constraints.primaryKey(object, key);
    } else if (it instanceof ForeignKey key) {
      return constraints.foreignKey(object, key);
    } else if (it instanceof Index index) {
      return constraints.index(object, index);
    }
    return Optional.empty();
  }

  private Optional<ChangeType> drop(ObjectName object, SchemaObject it) {
    if (it instanceof Table) {
      return Optional.of(type("dropTable", tableName(object)));
    } else if (it instanceof Column column) {
      return Optional.of(type("dropColumn", with(tableName(object), "columnName", column.name())));
    } else if (it instanceof Sequence) {
      return Optional.of(type("dropSequence", sequenceName(object)));
    }
    return constraints.drop(object, it);
  }

  private static Optional<ChangeType> createSequence(Sequence sequence) {
    Map<String, Object> attributes = sequenceName(sequence.qualifiedName());
    String options = SequenceSql.options(sequence);
    boolean plain = sequence.cache() == 1 && sequence.dataType().text().equals("bigint");
    if (!plain || options.contains("value") || sequence.cycle()) {
      return Optional.empty();
    }
    attributes.put("startValue", sequence.start());
    attributes.put("incrementBy", sequence.increment());
    return Optional.of(type("createSequence", attributes));
  }

  private static ChangeType rename(Step.Rename rename) {
    ObjectName from = rename.key().object();
    if (rename.key().member().isEmpty()) {
      Map<String, Object> attributes = new LinkedHashMap<>();
      putSchema(attributes, "schemaName", from);
      attributes.put("oldTableName", from.name());
      attributes.put("newTableName", rename.renamed().object().name());
      return type("renameTable", attributes);
    }
    Map<String, Object> attributes = tableName(from);
    attributes.put("oldColumnName", rename.key().member().orElseThrow());
    attributes.put("newColumnName", rename.renamed().member().orElseThrow());
    return type("renameColumn", attributes);
  }

  static ChangeType type(String name, Map<String, Object> attributes, ChangeType... children) {
    return new ChangeType(name, attributes, List.of(children));
  }

  /** A map to which more can be added. */
  static Map<String, Object> tableName(ObjectName table) {
    Map<String, Object> attributes = new LinkedHashMap<>();
    putSchema(attributes, "schemaName", table);
    attributes.put("tableName", table.name());
    return attributes;
  }

  private static Map<String, Object> sequenceName(ObjectName sequence) {
    Map<String, Object> attributes = new LinkedHashMap<>();
    putSchema(attributes, "schemaName", sequence);
    attributes.put("sequenceName", sequence.name());
    return attributes;
  }

  static Map<String, Object> with(Map<String, Object> attributes, String name, Object value) {
    attributes.put(name, value);
    return attributes;
  }

  static void putSchema(Map<String, Object> attributes, String attribute, ObjectName object) {
    if (!Names.isDefault(object.schema())) {
      attributes.put(attribute, object.schema());
    }
  }
}
