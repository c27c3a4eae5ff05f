package io.github.schemasync.core.diff;

import io.github.schemasync.core.model.Index;
import io.github.schemasync.core.model.IndexKey;
import io.github.schemasync.core.model.ObjectKey;
import io.github.schemasync.core.model.ObjectKind;
import io.github.schemasync.core.model.Table;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Compares indexes that are no plain guard of uniqueness. What an index of the entities speeds up,
 * an index or key of the changelog that begins with the same columns speeds up as well.
 */
final class IndexComparator {
  private final Semantics semantics;

  IndexComparator(Semantics semantics) {
    this.semantics = semantics;
  }

  void compare(Table entities, Table changelog, Differences found) {
    IndexMeaning meaning = new IndexMeaning(semantics, entities, changelog);
    Pairing<Index> pairing =
        Pairing.of(
            indexes(entities),
            indexes(changelog),
            meaning::same,
            IndexComparator::sameName,
            meaning::sameButMethod,
            IndexComparator::sameKeys);
    for (Index index : pairing.missing()) {
      if (!isCovered(index, changelog)) {
        found.missing(key(entities, index), index);
      }
    }
    pairing.unexpected().forEach(it -> found.unexpected(key(entities, it), it));
    for (Pairing.Pair<Index> pair : pairing.pairs()) {
      Index wanted = pair.entities();
      Index built = pair.changelog();
      if (!meaning.same(wanted, built) && !isCovered(wanted, changelog)) {
        Property property =
            meaning.sameButMethod(wanted, built) ? Property.METHOD : Property.DEFINITION;
        found
            .between(key(entities, wanted), wanted, built)
            .changed(property, wanted.definition(), built.definition());
      }
    }
  }

  private static boolean sameName(Index one, Index other) {
    return one.name().equals(other.name());
  }

  private static boolean sameKeys(Index one, Index other) {
    return one.keys().equals(other.keys()) && one.unique() == other.unique();
  }

  private static List<Index> indexes(Table table) {
    return table.indexes().stream().filter(it -> it.uniqueColumns().isEmpty()).toList();
  }

  private static boolean isCovered(Index wanted, Table changelog) {
    boolean plain =
        !wanted.unique()
            && wanted.predicate().isEmpty()
            && wanted.included().isEmpty()
            && wanted.method().equals("btree");
    if (!plain) {
      return false;
    }
    List<Index> valid =
        changelog.indexes().stream()
            .filter(it -> it.valid() && it.predicate().isEmpty() && it.method().equals("btree"))
            .toList();
    return Stream.of(wanted, wanted.reversed())
        .anyMatch(
            either ->
                begins(valid, either)
                    || constraintColumns(changelog).anyMatch(it -> beginsWith(it, either)));
  }

  private static boolean begins(List<Index> indexes, Index wanted) {
    return indexes.stream().anyMatch(it -> beginsWith(it.keys(), wanted.keys()));
  }

  private static boolean beginsWith(List<IndexKey> keys, List<IndexKey> start) {
    return keys.size() >= start.size() && keys.subList(0, start.size()).equals(start);
  }

  /** The index of a primary key or unique constraint sorts ascending, nulls last. */
  private static boolean beginsWith(List<String> columns, Index wanted) {
    List<Optional<String>> start =
        wanted.keys().stream()
            .map(key -> key.column().filter(name -> !key.descending() && !key.nullsFirst()))
            .toList();
    return columns.size() >= start.size()
        && columns.subList(0, start.size()).stream().map(Optional::of).toList().equals(start);
  }

  private static Stream<List<String>> constraintColumns(Table table) {
    return Stream.concat(
        table.primaryKey().stream().map(key -> key.columns()),
        table.uniques().stream().map(unique -> unique.columns()));
  }

  private static ObjectKey key(Table table, Index index) {
    return ObjectKey.of(ObjectKind.INDEX, table.qualifiedName(), index.name());
  }
}
