package io.github.schemasync.core.changeset;

import io.github.schemasync.core.diff.Property;
import io.github.schemasync.core.model.Column;
import io.github.schemasync.core.model.Deferrability;
import io.github.schemasync.core.model.Identity;
import io.github.schemasync.core.model.ObjectName;
import io.github.schemasync.core.model.PrimaryKey;
import io.github.schemasync.core.model.Table;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tables and columns as Liquibase's change types. */
final class ColumnTypes {
  /** Types that every Liquibase hands to PostgreSQL as they are. */
  private static final Set<String> UNDERSTOOD =
      Set.of(
          "int2",
          "int4",
          "int8",
          "varchar",
          "text",
          "bool",
          "numeric",
          "date",
          "uuid",
          "float4",
          "float8",
          "jsonb",
          "bytea",
          "timestamp",
          "timestamptz");

  private final Names names;
  private final OwnedSequences sequences;

  ColumnTypes(Names names, OwnedSequences sequences) {
    this.names = names;
    this.sequences = sequences;
  }

  /** Without checks, exclusion constraints and what else Liquibase's createTable cannot say. */
  Optional<ChangeType> createTable(Table table) {
    boolean sayable =
        TableParts.ownChecks(table).findAny().isEmpty()
            && table.exclusions().isEmpty()
            && table.traits().isEmpty()
            && table.uniques().isEmpty()
            && isSayable(table.primaryKey())
            && table.columns().stream().allMatch(it -> isSayable(table.qualifiedName(), it));
    if (!sayable) {
      return Optional.empty();
    }
    Map<String, Object> attributes = ChangeTypes.tableName(table.qualifiedName());
    table.comment().ifPresent(text -> attributes.put("remarks", text));
    List<ChangeType> columns = table.columns().stream().map(it -> column(table, it)).toList();
    return Optional.of(new ChangeType("createTable", attributes, columns));
  }

  /** Liquibase puts the columns of the key in the order of the table's columns. */
  private static boolean isSayable(Optional<PrimaryKey> key) {
    return key.isEmpty()
        || (key.orElseThrow().deferrability() == Deferrability.NOT_DEFERRABLE
            && key.orElseThrow().columns().size() == 1);
  }

  private ChangeType column(Table table, Column column) {
    Map<String, Object> constraints = constraints(column);
    table
        .primaryKey()
        .filter(key -> key.columns().contains(column.name()))
        .ifPresent(
            key -> {
              constraints.put("primaryKey", true);
              constraints.put("primaryKeyName", key.name());
            });
    return column(column, constraints);
  }

  Optional<ChangeType> addColumn(ObjectName table, Column column) {
    return isSayable(table, column)
        ? Optional.of(
            ChangeTypes.type(
                "addColumn", ChangeTypes.tableName(table), column(column, constraints(column))))
        : Optional.empty();
  }

  private static ChangeType column(Column column, Map<String, Object> constraints) {
    Map<String, Object> attributes = new LinkedHashMap<>();
    attributes.put("name", column.name());
    attributes.put("type", type(column));
    column.defaultValue().ifPresent(value -> attributes.put("defaultValueComputed", value.text()));
    if (column.identity().isPresent()) {
      attributes.put("autoIncrement", true);
    }
    column.comment().ifPresent(text -> attributes.put("remarks", text));
    return constraints.isEmpty()
        ? ChangeTypes.type("column", attributes)
        : ChangeTypes.type("column", attributes, ChangeTypes.type("constraints", constraints));
  }

  private static Map<String, Object> constraints(Column column) {
    Map<String, Object> constraints = new LinkedHashMap<>();
    if (column.notNull()) {
      constraints.put("nullable", false);
    }
    return constraints;
  }

  private boolean isSayable(ObjectName table, Column column) {
    boolean plainIdentity =
        column.identity().isEmpty()
            || (column.identity().equals(Optional.of(Identity.BY_DEFAULT))
                && sequences.owned(table, column).map(SequenceSql::options).orElse("").isEmpty());
    boolean noSerial = column.identity().isPresent() || sequences.owned(table, column).isEmpty();
    return isUnderstood(column)
        && column.generated().isEmpty()
        && column.collation().isEmpty()
        && plainIdentity
        && noSerial;
  }

  private static boolean isUnderstood(Column column) {
    return !column.type().array()
        && column.type().domain().isEmpty()
        && column.type().base().schema().equals("pg_catalog")
        && UNDERSTOOD.contains(column.type().base().name());
  }

  /** Liquibase reads the standard's words for time zones, in every version. */
  private static String type(Column column) {
    return column.type().toString().equals("timestamptz")
        ? "timestamp with time zone"
        : column.type().toString();
  }

  /** One change type where one property changes. */
  Optional<ChangeType> alter(ObjectName table, Column from, Column to) {
    Map<String, Object> attributes = ChangeTypes.tableName(table);
    attributes.put("columnName", to.name());
    if (to.equals(from.withNullability(to.notNull()))) {
      return nullability(attributes, to);
    } else if (to.equals(withDefaultOf(from, to))) {
      return defaultValue(attributes, to);
    } else if (to.equals(ColumnMerge.of(from, to, Property.TYPE))) {
      return retype(attributes, from, to);
    }
    return Optional.empty();
  }

  private static Optional<ChangeType> nullability(Map<String, Object> attributes, Column to) {
    String name = to.notNull() ? "addNotNullConstraint" : "dropNotNullConstraint";
    return Optional.of(ChangeTypes.type(name, attributes));
  }

  /** A default alone: an identity is no default to Liquibase. */
  private static Column withDefaultOf(Column from, Column to) {
    return from.identity().equals(to.identity()) && from.sequence().equals(to.sequence())
        ? ColumnMerge.of(from, to, Property.DEFAULT)
        : from;
  }

  private static Optional<ChangeType> defaultValue(Map<String, Object> attributes, Column to) {
    if (to.defaultValue().isEmpty()) {
      return Optional.of(ChangeTypes.type("dropDefaultValue", attributes));
    }
    attributes.put("defaultValueComputed", to.defaultValue().orElseThrow().text());
    return Optional.of(ChangeTypes.type("addDefaultValue", attributes));
  }

  private Optional<ChangeType> retype(Map<String, Object> attributes, Column from, Column to) {
    boolean plain =
        isUnderstood(to)
            && to.collation().isEmpty()
            && from.collation().isEmpty()
            && Conversion.using(names.quoted(to.name()), from.type(), to.type()).isEmpty()
            && (from.defaultValue().isEmpty() || from.type().base().equals(to.type().base()));
    if (!plain) {
      return Optional.empty();
    }
    attributes.put("newDataType", type(to));
    return Optional.of(ChangeTypes.type("modifyDataType", attributes));
  }
}
