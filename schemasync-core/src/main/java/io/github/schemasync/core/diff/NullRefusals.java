package io.github.schemasync.core.diff;

import io.github.schemasync.core.model.Check;
import io.github.schemasync.core.model.Column;
import io.github.schemasync.core.model.SqlText;
import io.github.schemasync.core.model.Table;
import java.util.List;

/** Checks that refuse null, as {@code check (title is not null)} does in NOT NULL's place. */
record NullRefusals(Semantics semantics, Semantics.Side side) {

  /** The table, with each column NOT NULL that a check on it alone keeps from being null. */
  Table applied(Table table) {
    return table.withColumns(
        table.columns().stream()
            .map(column -> isRefused(table, column) ? column.withNullability(true) : column)
            .toList());
  }

  private boolean isRefused(Table table, Column column) {
    return !column.notNull()
        && table.checks().stream()
            .filter(check -> check.columns().equals(List.of(column.name())))
            .anyMatch(check -> semantics.refusesNull(side, List.of(column), check));
  }

  /** Whether the check says NOT NULL in other words, and nothing else. */
  static boolean isAll(Semantics semantics, SideBySide tables, Check check) {
    SqlText notNull = new SqlText(quoted(check.columns().get(0)) + " is not null");
    return semantics.sameExpression(
        tables.entities(), tables.changelog(), notNull, check.expression());
  }

  private static String quoted(String column) {
    return '"' + column.replace("\"", "\"\"") + '"';
  }
}
