package io.github.schemasync.core.policy;

import io.github.schemasync.core.model.Origin;
import io.github.schemasync.core.model.WriteTrait;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What the model says of several rows with the same values in some columns.
 *
 * @param repeated the columns are those of one reference, of which the model lets several rows have
 *     the same: children of a parent; that a pair of references comes twice is rarely meant
 * @param contradicted each column is the key of a collection, several elements of which may have
 *     it, and another attribute's too: a join table that is mapped as a one-to-many and as a
 *     many-to-many
 * @param ofSet they are the key and the elements of one {@code Set}, which holds none twice
 */
record Uniqueness(boolean repeated, boolean contradicted, boolean ofSet) {

  /**
   * @param columns the attributes of each column
   */
  static Uniqueness of(List<List<Origin>> columns) {
    return new Uniqueness(
        isEach(columns, all -> all.stream().anyMatch(Uniqueness::isRepeated))
            && references(columns, Uniqueness::reference) == 1,
        isEach(columns, Uniqueness::isContradicted),
        isEach(columns, all -> all.stream().anyMatch(Uniqueness::isOfSet))
            && columns.stream().flatMap(List::stream).anyMatch(Uniqueness::isCollectionKey)
            && columns.stream().flatMap(List::stream).anyMatch(Uniqueness::isInSet)
            && references(columns, Uniqueness::collection) == 1);
  }

  private static boolean isEach(List<List<Origin>> columns, Function<List<Origin>, Boolean> what) {
    return !columns.isEmpty() && columns.stream().allMatch(what::apply);
  }

  private static boolean isContradicted(List<Origin> column) {
    return column.stream().anyMatch(Uniqueness::isCollectionKey)
        && references(List.of(column), Uniqueness::reference) > 1;
  }

  private static boolean isRepeated(Origin origin) {
    return origin.written().is(WriteTrait.REPEATED);
  }

  private static boolean isOfSet(Origin origin) {
    return isCollectionKey(origin) || isInSet(origin);
  }

  private static boolean isInSet(Origin origin) {
    return origin.written().is(WriteTrait.IN_SET);
  }

  static boolean isCollectionKey(Origin origin) {
    return isRepeated(origin) && origin.note().equals(Optional.of("join column"));
  }

  private static long references(List<List<Origin>> columns, Function<Origin, String> reference) {
    Stream<Origin> origins = columns.stream().flatMap(List::stream);
    return origins.map(reference).distinct().count();
  }

  /** {@code Order.customer} of {@code Order.customer.id}. */
  private static String reference(Origin origin) {
    return upTo('.', origin);
  }

  /** {@code Order.tags} of {@code Order.tags[]}. */
  private static String collection(Origin origin) {
    return upTo('[', origin);
  }

  private static String upTo(char end, Origin origin) {
    String path = origin.attribute().orElse("");
    int at = path.indexOf(end);
    return origin.entity() + "." + (at < 0 ? path : path.substring(0, at));
  }
}
