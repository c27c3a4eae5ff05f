package io.github.schemasync.core.diff;

import io.github.schemasync.core.model.Index;
import io.github.schemasync.core.model.IndexKey;
import io.github.schemasync.core.model.SqlText;
import io.github.schemasync.core.model.Table;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Whether two indexes do the same. PostgreSQL prints {@code lower(title)} otherwise on a {@code
 * varchar} than on a {@code text}, so that expressions are compared on the entities' table.
 */
record IndexMeaning(Semantics semantics, Table entities) {

  boolean same(Index one, Index other) {
    return one.definition().equals(other.definition())
        || (sameFrame(one, other)
            && sameKeys(one.keys(), other.keys())
            && sameText(one.predicate(), other.predicate()));
  }

  private static boolean sameFrame(Index one, Index other) {
    return one.unique() == other.unique()
        && one.valid() == other.valid()
        && one.nullsNotDistinct() == other.nullsNotDistinct()
        && one.method().equals(other.method())
        && one.included().equals(other.included());
  }

  private boolean sameKeys(List<IndexKey> keys, List<IndexKey> others) {
    return keys.size() == others.size()
        && IntStream.range(0, keys.size()).allMatch(i -> sameKey(keys.get(i), others.get(i)));
  }

  private boolean sameKey(IndexKey one, IndexKey other) {
    boolean bothExpressions = one.column().isEmpty() && other.column().isEmpty();
    return one.equals(other)
        || (bothExpressions
            && one.descending() == other.descending()
            && one.nullsFirst() == other.nullsFirst()
            && one.operatorClass().equals(other.operatorClass())
            && semantics.sameExpression(entities, one.sql(), other.sql()));
  }

  private boolean sameText(Optional<SqlText> one, Optional<SqlText> other) {
    return one.equals(other)
        || (one.isPresent()
            && other.isPresent()
            && semantics.sameExpression(entities, one.orElseThrow(), other.orElseThrow()));
  }
}
