package io.github.schemasync.core.semantics;

import io.github.schemasync.core.diff.Sameness;
import io.github.schemasync.core.model.ColumnType;
import io.github.schemasync.core.model.SqlText;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;

/**
 * Evaluates two default expressions and compares what comes out. A constant never is what moves,
 * even if both give the same today; what moves is compared in several circumstances.
 */
final class DefaultTrial {
  /** None is the time zone of a server by chance, nor UTC; the role is one that owns nothing. */
  private static final List<String> CIRCUMSTANCES =
      List.of(
          "set local timezone = 'Asia/Tokyo'",
          "set local timezone = 'America/Los_Angeles'",
          "set local role pg_monitor");

  private final Connection connection;

  DefaultTrial(Connection connection) {
    this.connection = connection;
  }

  /** Different as well when one of them cannot be evaluated here. */
  Sameness compare(ColumnType type, SqlText one, SqlText other) {
    boolean constant = isConstant(one);
    if (constant != isConstant(other)) {
      return Sameness.DIFFERENT;
    } else if (constant) {
      return same(type, one, other) ? Sameness.SAME : Sameness.DIFFERENT;
    } else if (sameEverywhere(type, one, other)) {
      return Sameness.SAME;
    }
    boolean bothAtRandom = !same(type, one, one) && !same(type, other, other);
    return bothAtRandom ? Sameness.UNDECIDED : Sameness.DIFFERENT;
  }

  /** Its value as text; empty when it is no constant. */
  Optional<String> constant(SqlText expression) {
    if (!isConstant(expression)) {
      return Optional.empty();
    }
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("select (" + expression + ")::text")) {
      return rows.next() ? Optional.ofNullable(rows.getString(1)) : Optional.empty();
    } catch (SQLException notAsText) {
      Refusal.requireAnswer(notAsText, "A default");
      return Optional.empty();
    }
  }

  /** An index takes no expression whose value can change. */
  private boolean isConstant(SqlText expression) {
    return inTransaction(
        "create temporary table schemasync_scratch (i integer)",
        "create index on schemasync_scratch (((" + expression + ") is null))");
  }

  /** Where both can be evaluated, which must be so somewhere. */
  private boolean sameEverywhere(ColumnType type, SqlText one, SqlText other) {
    String both = "select (" + one + ")::" + type + ", (" + other + ")::" + type;
    List<String> telling =
        CIRCUMSTANCES.stream().filter(circumstance -> inTransaction(circumstance, both)).toList();
    return !telling.isEmpty()
        && telling.stream().allMatch(circumstance -> same(circumstance, type, one, other));
  }

  private boolean same(ColumnType type, SqlText one, SqlText other) {
    return same("set local timezone = 'UTC'", type, one, other);
  }

  private boolean same(String circumstance, ColumnType type, SqlText one, SqlText other) {
    String left = "(" + one + ")::" + type;
    String right = "(" + other + ")::" + type;
    try {
      return evaluate(circumstance, left + " is not distinct from " + right);
    } catch (SQLException noEqualityOrUnknownFunction) {
      Refusal.requireAnswer(noEqualityOrUnknownFunction, "A default");
      return sameAsText(circumstance, left, right);
    }
  }

  /** For types without an equality operator, such as json. */
  private boolean sameAsText(String circumstance, String left, String right) {
    try {
      return evaluate(circumstance, left + "::text = " + right + "::text");
    } catch (SQLException unknownFunction) {
      Refusal.requireAnswer(unknownFunction, "A default");
      return false;
    }
  }

  private boolean evaluate(String circumstance, String condition) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("begin");
      try {
        statement.execute(circumstance);
        return isTrue(statement, condition);
      } finally {
        statement.execute("rollback");
      }
    }
  }

  private static boolean isTrue(Statement statement, String condition) throws SQLException {
    try (ResultSet rows = statement.executeQuery("select " + condition)) {
      return rows.next() && rows.getBoolean(1);
    }
  }

  /** Whether PostgreSQL takes the statements; nothing of them stays. */
  private boolean inTransaction(String... statements) {
    try (Statement statement = connection.createStatement()) {
      statement.execute("begin");
      try {
        for (String sql : statements) {
          statement.execute(sql);
        }
        return true;
      } finally {
        statement.execute("rollback");
      }
    } catch (SQLException refused) {
      Refusal.requireAnswer(refused, "A default");
      return false;
    }
  }
}
