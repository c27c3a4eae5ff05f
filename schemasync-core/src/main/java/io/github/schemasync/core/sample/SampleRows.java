package io.github.schemasync.core.sample;

import io.github.schemasync.core.model.Check;
import io.github.schemasync.core.model.Column;
import io.github.schemasync.core.model.ForeignKey;
import io.github.schemasync.core.model.ObjectName;
import io.github.schemasync.core.model.Schema;
import io.github.schemasync.core.model.Table;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Fills tables with rows that their constraints allow, and those that they are to get. What is
 * wrong with a value PostgreSQL says: then the next one is tried.
 */
public final class SampleRows {
  /** Enough to tell unique from not unique. */
  private static final int ROWS = 2;

  /** How often a row is tried with other values. */
  private static final int ATTEMPTS = 40;

  private final Schema now;
  private final Schema wanted;
  private final Connection database;
  private final Set<ObjectName> seen = new HashSet<>();
  private final Set<String> unfilled = new TreeSet<>();

  /**
   * Fills nothing yet.
   *
   * @param now the tables as they are
   * @param wanted the tables as they are to be
   * @param database auto-commit on
   */
  public SampleRows(Schema now, Schema wanted, Connection database) {
    this.now = now;
    this.wanted = wanted;
    this.database = database;
  }

  /** Fills the tables and all that they refer to, where they are empty. */
  public void fill(Set<ObjectName> tables) {
    tables.forEach(this::fill);
  }

  /** Names of the tables in which no row could be made. */
  public List<String> unfilled() {
    return List.copyOf(unfilled);
  }

  private void fill(ObjectName name) {
    Optional<Table> table = now.table(name);
    if (table.isEmpty() || !table.orElseThrow().kind().holdsRows() || !seen.add(name)) {
      return;
    }
    if (hasRows(name)) {
      return;
    }
    foreignKeys(table.orElseThrow()).map(ForeignKey::target).forEach(this::fill);
    for (int row = 0; row < ROWS; row++) {
      if (!insert(table.orElseThrow(), row)) {
        unfilled.add(name.toString());
        return;
      }
    }
  }

  private boolean insert(Table table, int row) {
    Map<String, Integer> attempts = new HashMap<>();
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      Optional<String> refusal = run(statement(table, row, attempts));
      if (refusal.isEmpty()) {
        return true;
      }
      blamed(table, refusal.orElseThrow())
          .forEach(column -> attempts.merge(column, 1, Integer::sum));
    }
    return false;
  }

  /** Columns that the message names, or whose checks it names; all when it names none. */
  private List<String> blamed(Table table, String message) {
    Stream<Check> checks =
        Stream.concat(
            table.checks().stream(),
            wanted.table(table.qualifiedName()).stream().flatMap(it -> it.checks().stream()));
    List<String> named =
        Stream.concat(
                checks
                    .filter(check -> message.contains(quoted(check.name())))
                    .flatMap(check -> check.columns().stream()),
                table.columns().stream()
                    .map(Column::name)
                    .filter(name -> message.contains("column " + quoted(name))))
            .distinct()
            .toList();
    return named.isEmpty() ? table.columns().stream().map(Column::name).toList() : named;
  }

  private String statement(Table table, int row, Map<String, Integer> attempts) {
    List<String> columns = new ArrayList<>();
    List<String> values = new ArrayList<>();
    for (Column column : table.columns()) {
      if (isWritten(column)) {
        columns.add(quoted(column.name()));
        values.add(
            reference(table, column, row)
                .orElseGet(
                    () ->
                        candidates(table, column)
                            .at(row, attempts.getOrDefault(column.name(), 0))));
      }
    }
    String into = "insert into " + quoted(table.qualifiedName());
    return columns.isEmpty()
        ? into + " default values"
        : into
            + " ("
            + String.join(", ", columns)
            + ") overriding system value values ("
            + String.join(", ", values)
            + ")";
  }

  private static boolean isWritten(Column column) {
    return column.generated().isEmpty() && column.identity().isEmpty();
  }

  /** A row of the table that the column refers to, another one each time. */
  private Optional<String> reference(Table table, Column column, int row) {
    return foreignKeys(table)
        .filter(key -> key.columns().contains(column.name()))
        .filter(key -> hasColumns(key))
        .findFirst()
        .map(key -> reference(key, column, row));
  }

  private boolean hasColumns(ForeignKey key) {
    return now.table(key.target())
        .filter(it -> key.targetColumns().stream().allMatch(name -> it.column(name).isPresent()))
        .isPresent();
  }

  private static String reference(ForeignKey key, Column column, int row) {
    String target = key.targetColumns().get(key.columns().indexOf(column.name()));
    String order =
        key.targetColumns().stream().map(SampleRows::quoted).collect(Collectors.joining(", "));
    return "(select %s from %s order by %s offset %d limit 1)"
        .formatted(quoted(target), quoted(key.target()), order, row);
  }

  /** Those that hold now and those that are to hold. */
  private Stream<ForeignKey> foreignKeys(Table table) {
    Stream<ForeignKey> toBe =
        wanted.table(table.qualifiedName()).stream().flatMap(it -> it.foreignKeys().stream());
    return Stream.concat(table.foreignKeys().stream(), toBe);
  }

  private SampleValues candidates(Table table, Column column) {
    return SampleValues.of(now, table, wanted.table(table.qualifiedName()), column);
  }

  private boolean hasRows(ObjectName table) {
    try (Statement statement = database.createStatement();
        ResultSet row = statement.executeQuery("select from " + quoted(table) + " limit 1")) {
      return row.next();
    } catch (SQLException unreadable) {
      return false;
    }
  }

  /** What PostgreSQL says against it; empty when the row is there. */
  private Optional<String> run(String sql) {
    try (Statement statement = database.createStatement()) {
      statement.execute(sql);
      return Optional.empty();
    } catch (SQLException refused) {
      return Optional.of(String.valueOf(refused.getMessage()));
    }
  }

  private static String quoted(ObjectName name) {
    return quoted(name.schema()) + "." + quoted(name.name());
  }

  private static String quoted(String name) {
    return '"' + name.replace("\"", "\"\"") + '"';
  }
}
