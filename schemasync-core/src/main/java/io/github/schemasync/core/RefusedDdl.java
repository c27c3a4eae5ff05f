package io.github.schemasync.core;

import io.github.schemasync.core.diff.Difference;
import io.github.schemasync.core.model.Column;
import io.github.schemasync.core.model.ColumnType;
import io.github.schemasync.core.model.ObjectKey;
import io.github.schemasync.core.model.ObjectKind;
import io.github.schemasync.core.model.ObjectName;
import io.github.schemasync.core.model.Origins;
import io.github.schemasync.core.model.Schema;
import io.github.schemasync.core.model.SqlText;
import io.github.schemasync.core.model.Table;
import io.github.schemasync.core.model.TableKind;
import io.github.schemasync.core.source.EntitiesOutcome;
import io.github.schemasync.core.source.RefusedStatement;
import io.github.schemasync.core.worker.ServerExtension;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What PostgreSQL refused of Hibernate's DDL, by table. Of a table that is not there for it, the
 * mapping still tells the names.
 *
 * @param statements the first refused statement of each mapped table
 * @param absent mapped tables that could not be made
 */
record RefusedDdl(
    Map<ObjectName, RefusedStatement> statements, Set<ObjectName> absent, Origins origins) {
  /** A name of so many characters may be the beginning of a longer one, which PostgreSQL cuts. */
  private static final int CUT_AT_LEAST = 60;

  private static final ObjectName UNKNOWN_TABLE = new ObjectName("public", "unknown");

  /** PostgreSQL's own name for a type that it does not know yet. */
  private static final ColumnType UNKNOWN_TYPE =
      new ColumnType(
          new SqlText("unknown"),
          new ObjectName("pg_catalog", "unknown"),
          'p',
          false,
          Optional.empty(),
          OptionalInt.empty(),
          OptionalInt.empty(),
          OptionalInt.empty());

  static RefusedDdl of(EntitiesOutcome outcome, Schema entities) {
    Map<ObjectName, RefusedStatement> statements = new LinkedHashMap<>();
    for (RefusedStatement statement : outcome.refused()) {
      statements.putIfAbsent(table(statement.sql(), outcome.origins()), statement);
    }
    Set<ObjectName> absent =
        statements.keySet().stream()
            .filter(name -> entities.table(name).isEmpty())
            .collect(Collectors.toSet());
    return new RefusedDdl(statements, absent, outcome.origins());
  }

  /** The same with only what lives in the PostgreSQL schemas named; all of it when none is. */
  RefusedDdl within(Set<String> schemas) {
    Map<ObjectName, RefusedStatement> kept = new LinkedHashMap<>(statements);
    kept.keySet().removeIf(name -> !schemas.isEmpty() && !schemas.contains(name.schema()));
    Set<ObjectName> gone = absent.stream().filter(kept::containsKey).collect(Collectors.toSet());
    return new RefusedDdl(kept, gone, origins);
  }

  /** The refusals, and which of the names behind them the changelog lacks. */
  Stream<Difference> differences(Schema changelog) {
    Stream<Difference> refusals =
        statements.entrySet().stream().map(entry -> refused(entry.getKey(), entry.getValue()));
    return Stream.concat(refusals, absent.stream().flatMap(name -> missingIn(changelog, name)));
  }

  private Difference refused(ObjectName table, RefusedStatement statement) {
    return new Difference.Refused(
        ObjectKey.of(ObjectKind.TABLE, table),
        inOneLine(statement.error()),
        inOneLine(statement.sql()),
        absent.contains(table),
        hint(table, statement));
  }

  /** Which columns need which extensions; PostgreSQL's message tells the first type alone. */
  private Optional<String> hint(ObjectName table, RefusedStatement statement) {
    Optional<String> told =
        ServerExtension.missingType(statement.error())
            .filter(type -> ServerExtension.ofType(type).isPresent());
    Stream<String> types =
        Stream.concat(
            told.stream(),
            statement.absentTypes().stream()
                .filter(type -> columnsOf(type, table, statement).findAny().isPresent()));
    String hints =
        types
            .distinct()
            .map(type -> hint(type, table, statement))
            .collect(Collectors.joining("; "));
    return told.map(type -> hints);
  }

  /** The extension of the changelog would have been lent. */
  private String hint(String type, ObjectName table, RefusedStatement statement) {
    ServerExtension extension = ServerExtension.ofType(type).orElseThrow();
    String columns = columnsOf(type, table, statement).collect(Collectors.joining(", "));
    return ("%s of type %s needs extension %s, which no changeset makes: let one make it, on a server"
            + " that has it, such as <database><image>%s</image></database>")
        .formatted(columns, type, extension.sqlName(), extension.image());
  }

  private Stream<String> columnsOf(String type, ObjectName table, RefusedStatement statement) {
    String sql = statement.sql().toLowerCase(Locale.ROOT).replace("\"", "");
    return columns(table)
        .map(Column::name)
        .filter(
            name -> {
              String text = name.toLowerCase(Locale.ROOT) + " " + type;
              return position(sql, text) < sql.length();
            });
  }

  private static String inOneLine(String text) {
    return text.strip().replaceAll("\\s*\\R\\s*", " ");
  }

  /** Whether the mapping tells the names of what PostgreSQL did not make. */
  boolean namesTables() {
    return absent.stream().anyMatch(name -> !name.equals(UNKNOWN_TABLE));
  }

  Optional<RefusedStatement> first() {
    return statements.values().stream().findFirst();
  }

  private Stream<Difference> missingIn(Schema changelog, ObjectName name) {
    return changelog
        .table(name)
        .map(built -> columns(name).filter(it -> built.column(it.name()).isEmpty()))
        .map(columns -> columns.map(it -> missing(name, it)))
        .orElseGet(() -> missingTable(name));
  }

  private Stream<Difference> missingTable(ObjectName name) {
    return name.equals(UNKNOWN_TABLE)
        ? Stream.empty()
        : Stream.of(
            new Difference.Missing(
                ObjectKey.of(ObjectKind.TABLE, name), table(name, columns(name).toList())));
  }

  private static Difference missing(ObjectName table, Column column) {
    return new Difference.Missing(ObjectKey.of(ObjectKind.COLUMN, table, column.name()), column);
  }

  private Stream<Column> columns(ObjectName table) {
    return origins.columns().getOrDefault(table, Map.of()).keySet().stream()
        .sorted()
        .map(RefusedDdl::column);
  }

  private static Table table(ObjectName name, List<Column> columns) {
    return new Table(
        name,
        TableKind.TABLE,
        columns,
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Set.of());
  }

  private static Column column(String name) {
    return new Column(
        name,
        UNKNOWN_TYPE,
        false,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        false,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        false,
        false);
  }

  /** The mapped table that the statement names first: what comes later are columns and targets. */
  private static ObjectName table(String sql, Origins origins) {
    return origins.tables().keySet().stream()
        .filter(name -> position(sql, name.name()) < sql.length())
        .min(
            Comparator.<ObjectName>comparingInt(name -> position(sql, name.name()))
                .thenComparing(ObjectName::compareTo))
        .orElse(UNKNOWN_TABLE);
  }

  /** Where the whole name stands first, however its case is; the statement's length if nowhere. */
  private static int position(String sql, String words) {
    String text = sql.toLowerCase(Locale.ROOT);
    String name = words.toLowerCase(Locale.ROOT);
    int at = text.indexOf(name);
    while (at >= 0 && !isWhole(text, at, at + name.length())) {
      at = text.indexOf(name, at + 1);
    }
    return at < 0 ? sql.length() : at;
  }

  private static boolean isWhole(String sql, int start, int end) {
    boolean begins = start == 0 || !Character.isJavaIdentifierPart(sql.charAt(start - 1));
    boolean ends = end == sql.length() || !Character.isJavaIdentifierPart(sql.charAt(end));
    return begins && (ends || end - start >= CUT_AT_LEAST);
  }
}
