package io.github.schemasync.core.semantics;

import io.github.schemasync.core.model.Check;
import io.github.schemasync.core.model.Column;
import io.github.schemasync.core.model.ObjectName;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Puts values into a column's checks and sees which are accepted. */
final class CheckTrial {
  private final Connection connection;
  private final Column column;
  private final List<Check> checks;

  CheckTrial(Connection connection, Column column, List<Check> checks) {
    this.connection = connection;
    this.column = column;
    this.checks = checks;
  }

  /** The values that every check accepts; a value that the column's type refuses is not. */
  Set<String> accepted(List<String> values) {
    if (checks.isEmpty()) {
      return new HashSet<>(values);
    }
    try {
      return tryTogether(values);
    } catch (SQLException oneIsRefusedByTheType) {
      return values.stream()
          .filter(this::isAccepted)
          .collect(Collectors.toCollection(HashSet::new));
    }
  }

  private boolean isAccepted(String value) {
    try {
      return !tryTogether(Collections.singletonList(value)).isEmpty();
    } catch (SQLException refusedByTheType) {
      Refusal.requireAnswer(refusedByTheType, "A value of a check");
      return false;
    }
  }

  private Set<String> tryTogether(List<String> values) throws SQLException {
    Set<String> accepted = new HashSet<>();
    try (Statement statement = connection.createStatement()) {
      statement.setEscapeProcessing(false);
      try (ResultSet rows = statement.executeQuery(query(statement, values))) {
        while (rows.next()) {
          accepted.add(rows.getString(1));
        }
      }
    }
    return accepted;
  }

  /**
   * A check accepts what it does not call false: unknown is accepted too. A plain statement, since
   * the driver takes the {@code ?} of a jsonb operator for a parameter of a prepared one.
   */
  private String query(Statement statement, List<String> values) throws SQLException {
    List<String> literals = new ArrayList<>();
    for (String value : values) {
      literals.add(value == null ? "null" : statement.enquoteLiteral(value));
    }
    String all =
        checks.stream()
            .map(check -> "(" + check.expression() + ")")
            .collect(Collectors.joining(" and "));
    return "select schemasync_probe from unnest(array["
        + String.join(", ", literals)
        + "]::text[]) as schemasync_probes(schemasync_probe),"
        + " lateral (select schemasync_probe::"
        + baseType(statement, column)
        + " as "
        + statement.enquoteIdentifier(column.name(), true)
        + ") as schemasync_tried where ("
        + all
        + ") is not false";
  }

  /** The type without length or precision, since a cast would cut the value to it. */
  static String baseType(Statement statement, Column column) throws SQLException {
    ObjectName base = column.type().base();
    return statement.enquoteIdentifier(base.schema(), true)
        + "."
        + statement.enquoteIdentifier(base.name(), true)
        + (column.type().array() ? "[]" : "");
  }
}
