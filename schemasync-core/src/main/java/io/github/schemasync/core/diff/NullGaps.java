package io.github.schemasync.core.diff;

import io.github.schemasync.core.model.Index;
import io.github.schemasync.core.model.IndexPredicate;
import io.github.schemasync.core.model.SqlText;
import io.github.schemasync.core.model.Table;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Unique indexes that leave out nothing but rows with null in their keys, as {@code unique (isbn)
 * where isbn is not null} does: such rows may repeat in a full unique index as well.
 */
record NullGaps(Semantics semantics) {

  /** The table, with each of these indexes as the full one that guards the same. */
  Table closed(Table table) {
    List<Index> indexes =
        table.indexes().stream()
            .map(index -> isOnlyForNulls(table, index) ? index.withoutPredicate() : index)
            .toList();
    return table.withIndexes(indexes);
  }

  private boolean isOnlyForNulls(Table table, Index index) {
    return !index.nullsNotDistinct()
        && index
            .withoutPredicate()
            .uniqueColumns()
            .flatMap(keys -> index.predicate().filter(it -> keys.containsAll(it.columns())))
            .filter(predicate -> saysNotNull(table, predicate))
            .isPresent();
  }

  private boolean saysNotNull(Table table, IndexPredicate predicate) {
    String notNull =
        predicate.columns().stream()
            .map(column -> '"' + column.replace("\"", "\"\"") + "\" is not null")
            .collect(Collectors.joining(" and "));
    return semantics.sameExpression(table, table, new SqlText(notNull), predicate.expression());
  }
}
