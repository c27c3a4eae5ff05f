package io.github.schemasync.core.diff;

import io.github.schemasync.core.model.ForeignKey;
import io.github.schemasync.core.model.ObjectKey;
import io.github.schemasync.core.model.ObjectKind;
import io.github.schemasync.core.model.Table;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Compares foreign keys, paired by what refers to what; names decide nothing. */
final class ForeignKeyComparator {
  private ForeignKeyComparator() {}

  static void compare(Table entities, Table changelog, Differences found) {
    Pairing<ForeignKey> pairing =
        Pairing.of(
            entities.foreignKeys(),
            changelog.foreignKeys(),
            ForeignKeyComparator::isEqual,
            ForeignKeyComparator::sameReference,
            ForeignKeyComparator::sameColumns);
    pairing.missing().stream()
        .filter(it -> !isRepeated(it, pairing))
        .forEach(it -> found.missing(key(entities, it), it));
    pairing.unexpected().stream()
        .filter(it -> !isRepeated(it, pairing))
        .forEach(it -> found.unexpected(key(entities, it), it));
    pairing.pairs().forEach(pair -> compare(entities, pair, found));
  }

  private static void compare(Table table, Pairing.Pair<ForeignKey> pair, Differences found) {
    ForeignKey entities = pair.entities();
    ForeignKey changelog = pair.changelog();
    found
        .between(key(table, entities), entities, changelog)
        .compare(Property.TARGET, target(entities), target(changelog))
        .compare(Property.ON_DELETE, entities.deletion(), changelog.deletion())
        .compare(Property.ON_UPDATE, entities.onUpdate().words(), changelog.onUpdate().words())
        .compare(Property.MATCH, match(entities), match(changelog))
        .compare(
            Property.DEFERRABLE,
            entities.deferrability().words(),
            changelog.deferrability().words())
        .compare(Property.VALIDATED, validation(entities), validation(changelog));
  }

  /** Whether an equal one is paired already: a second foreign key adds nothing. */
  private static boolean isRepeated(ForeignKey key, Pairing<ForeignKey> pairing) {
    return pairing.pairs().stream().anyMatch(pair -> isEqual(pair.changelog(), key));
  }

  private static boolean isEqual(ForeignKey one, ForeignKey other) {
    return sameReference(one, other) && one.deletion().equals(other.deletion());
  }

  private static boolean sameReference(ForeignKey one, ForeignKey other) {
    return one.target().equals(other.target()) && columnPairs(one).equals(columnPairs(other));
  }

  private static boolean sameColumns(ForeignKey one, ForeignKey other) {
    return Set.copyOf(one.columns()).equals(Set.copyOf(other.columns()));
  }

  /** Sorted, so that the order of columns does not matter; a column may refer to two. */
  private static List<List<String>> columnPairs(ForeignKey key) {
    return IntStream.range(0, key.columns().size())
        .mapToObj(i -> List.of(key.columns().get(i), key.targetColumns().get(i)))
        .sorted(
            Comparator.<List<String>, String>comparing(pair -> pair.get(0))
                .thenComparing(pair -> pair.get(1)))
        .toList();
  }

  private static String target(ForeignKey key) {
    String targets =
        columnPairs(key).stream().map(pair -> pair.get(1)).collect(Collectors.joining(", "));
    return key.target() + " (" + targets + ")";
  }

  private static String match(ForeignKey key) {
    return key.fullMatch() ? "match full" : "match simple";
  }

  private static String validation(ForeignKey key) {
    return key.validated() ? "valid" : "not valid";
  }

  private static ObjectKey key(Table table, ForeignKey key) {
    return ObjectKey.of(ObjectKind.FOREIGN_KEY, table.qualifiedName(), key.name());
  }
}
