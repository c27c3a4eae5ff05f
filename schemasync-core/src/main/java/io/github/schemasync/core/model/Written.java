package io.github.schemasync.core.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What is known of the values that an attribute writes into its column.
 *
 * @param values every value, as the column holds it: the constants of an enum, the discriminators
 *     of a hierarchy; of an array, those of its elements; empty when they are not known
 * @param length how many characters every value has, for instance 36 of a UUID
 * @param atMost how many characters a value has at most, by a constraint of the attribute
 * @param filledBy who gives every new row a value, for instance {@code @Version}
 * @param traits what is not as usual
 */
public record Written(
    List<String> values,
    OptionalInt length,
    OptionalInt atMost,
    Optional<String> filledBy,
    Set<WriteTrait> traits) {

  /** Anything may be written, null too. */
  public static final Written ANYTHING = only(List.of());

  public Written {
    values = List.copyOf(values);
    traits = Set.copyOf(traits);
  }

  /** All that is known is the values. */
  public static Written only(List<String> values) {
    return new Written(
        values, OptionalInt.empty(), OptionalInt.empty(), Optional.empty(), Set.of());
  }

  /** What several attributes write into one column, as far as it is known of each of them. */
  public static Written together(List<Written> all) {
    List<Written> named = all.stream().filter(each -> !each.is(WriteTrait.LEFT_OUT)).toList();
    List<Written> writers = named.isEmpty() ? all : named;
    boolean known = writers.stream().noneMatch(each -> each.values().isEmpty());
    Set<OptionalInt> lengths = Set.copyOf(writers.stream().map(Written::length).toList());
    boolean bounded = writers.stream().noneMatch(each -> each.atMost().isEmpty());
    return new Written(
        known
            ? writers.stream().flatMap(each -> each.values().stream()).distinct().toList()
            : List.of(),
        lengths.size() == 1 ? lengths.iterator().next() : OptionalInt.empty(),
        bounded
            ? writers.stream().mapToInt(each -> each.atMost().getAsInt()).max()
            : OptionalInt.empty(),
        Optional.empty(),
        Set.of());
  }

  public boolean is(WriteTrait trait) {
    return traits.contains(trait);
  }

  public boolean neverNull() {
    return is(WriteTrait.PRIMITIVE) || filledBy.isPresent();
  }
}
