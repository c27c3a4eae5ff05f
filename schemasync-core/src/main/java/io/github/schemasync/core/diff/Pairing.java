package io.github.schemasync.core.diff;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * The one list diff: which object of one side is which of the other.
 *
 * @param pairs objects that are the same one
 * @param missing objects that only the entities have
 * @param unexpected objects that only the changelog has
 */
record Pairing<T>(List<Pair<T>> pairs, List<T> missing, List<T> unexpected) {

  /** Two objects that are the same one. */
  record Pair<T>(T entities, T changelog) {}

  /**
   * Pairs by the first rule as many as it can, the rest by the second, and so on; the strictest
   * rule comes first.
   */
  @SafeVarargs
  static <T> Pairing<T> of(
      List<T> entities, List<T> changelog, BiPredicate<? super T, ? super T>... rules) {
    List<Pair<T>> pairs = new ArrayList<>();
    List<T> missing = new ArrayList<>(entities);
    List<T> unexpected = new ArrayList<>(changelog);
    for (BiPredicate<? super T, ? super T> rule : rules) {
      for (Iterator<T> left = missing.iterator(); left.hasNext(); ) {
        T object = left.next();
        Optional<T> partner = unexpected.stream().filter(it -> rule.test(object, it)).findFirst();
        partner.ifPresent(
            it -> {
              pairs.add(new Pair<>(object, it));
              unexpected.remove(it);
              left.remove();
            });
      }
    }
    return new Pairing<>(List.copyOf(pairs), List.copyOf(missing), List.copyOf(unexpected));
  }

  /** The same without what one side has twice, when the other has it once. */
  Pairing<T> withoutRepeated(BiPredicate<? super T, ? super T> same) {
    return new Pairing<>(
        pairs,
        missing.stream()
            .filter(it -> pairs.stream().noneMatch(pair -> same.test(it, pair.entities)))
            .toList(),
        unexpected.stream()
            .filter(it -> pairs.stream().noneMatch(pair -> same.test(it, pair.changelog)))
            .toList());
  }
}
