package io.github.schemasync.core.diff;

import io.github.schemasync.core.diff.Semantics.Checks;
import io.github.schemasync.core.model.Column;
import io.github.schemasync.core.model.Index;
import io.github.schemasync.core.model.IndexKey;
import io.github.schemasync.core.model.IndexPredicate;
import io.github.schemasync.core.model.Table;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Whether two indexes do the same. PostgreSQL prints {@code lower(title)} otherwise on a {@code
 * varchar} than on a {@code text}, so that expressions are compared on one table; predicates that
 * read one column are tried on values as well.
 */
record IndexMeaning(Semantics semantics, Table entities, Table changelog) {

  boolean same(Index one, Index other) {
    return one.method().equals(other.method()) && sameButMethod(one, other);
  }

  /** Whether both hold the same keys of the same rows, be it in another structure. */
  boolean sameButMethod(Index one, Index other) {
    return one.definition().equals(other.definition())
        || (sameFrame(one, other)
            && (sameKeys(one, other)
                || sameKeys(one, other.reversed())
                || sameOfAnotherMethod(one, other))
            && samePredicate(one.predicate(), other.predicate()));
  }

  /** Operator classes and directions belong to the method. */
  private boolean sameOfAnotherMethod(Index one, Index other) {
    return !one.method().equals(other.method()) && sameKeys(one.bare(), other.bare());
  }

  private static boolean sameFrame(Index one, Index other) {
    return one.unique() == other.unique()
        && one.valid() == other.valid()
        && one.nullsNotDistinct() == other.nullsNotDistinct()
        && one.included().equals(other.included());
  }

  private boolean sameKeys(Index one, Index other) {
    List<IndexKey> keys = one.keys();
    List<IndexKey> others = other.keys();
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
            && semantics.sameExpression(entities, changelog, one.sql(), other.sql()));
  }

  private boolean samePredicate(Optional<IndexPredicate> one, Optional<IndexPredicate> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return one.equals(other);
    }
    return samePredicate(one.orElseThrow(), other.orElseThrow());
  }

  private boolean samePredicate(IndexPredicate one, IndexPredicate other) {
    return one.expression().equals(other.expression())
        || semantics.sameExpression(entities, changelog, one.expression(), other.expression())
        || (one.columns().size() == 1
            && one.columns().equals(other.columns())
            && sameOnValues(one.columns().get(0), one, other));
  }

  private boolean sameOnValues(String column, IndexPredicate one, IndexPredicate other) {
    Optional<Column> ofEntities = entities.column(column);
    Optional<Column> ofChangelog = changelog.column(column);
    Checks checks = new Checks(List.of(one.asCheck()), List.of(other.asCheck()));
    return ofEntities.isPresent()
        && ofChangelog.isPresent()
        && semantics
            .compareChecks(ofEntities.orElseThrow(), ofChangelog.orElseThrow(), checks, List.of())
            .same();
  }
}
