package io.github.schemasync.core.worker;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/**
 * What is known of the values that are written into one column.
 *
 * @param values every value, as the column holds it; of an array, those of its elements; empty when
 *     they are not known
 * @param length how many characters every value has
 * @param atMost how many characters a value has at most, by a constraint of the attribute
 * @param filledBy who gives every new row a value, for instance {@code @Version}
 * @param traits what is not as usual
 */
public record WrittenRow(
    List<String> values,
    OptionalInt length,
    OptionalInt atMost,
    Optional<String> filledBy,
    Set<Trait> traits) {

  /** Called the same in the model of the core, which says what each means. */
  public enum Trait {
    PRIMITIVE,
    STATED_NOT_NULL,
    LEFT_OUT,
    LEFT_OUT_WHEN_NULL,
    SHARES_TABLE,
    REPEATED,
    IN_SET,
    IMMUTABLE,
    TRANSFORMED,
    UNTYPED_TEXT,
    IN_UTC,
    UNNAMED_TYPE,
    INCREMENT_DEMANDED,
    INCREMENT_ADOPTED
  }

  /** Anything may be written, null too. */
  static final WrittenRow ANYTHING =
      new WrittenRow(
          List.of(), OptionalInt.empty(), OptionalInt.empty(), Optional.empty(), Set.of());

  public WrittenRow {
    values = List.copyOf(values);
    traits = Set.copyOf(traits);
  }

  boolean is(Trait trait) {
    return traits.contains(trait);
  }

  WrittenRow with(Trait trait, boolean holds) {
    Set<Trait> more = new TreeSet<>(traits);
    if (holds) {
      more.add(trait);
    } else {
      more.remove(trait);
    }
    return new WrittenRow(values, length, atMost, filledBy, more);
  }

  WrittenRow filledBy(String filler) {
    return new WrittenRow(values, length, atMost, Optional.of(filler), traits);
  }

  WrittenRow values(List<String> all) {
    return new WrittenRow(all, length, atMost, filledBy, traits);
  }

  WrittenRow unknownValues() {
    return new WrittenRow(List.of(), OptionalInt.empty(), OptionalInt.empty(), filledBy, traits);
  }

  WrittenRow length(int characters) {
    return new WrittenRow(values, OptionalInt.of(characters), atMost, filledBy, traits);
  }

  WrittenRow atMost(OptionalInt characters) {
    return new WrittenRow(values, length, characters, filledBy, traits);
  }

  void store(StoredValues target) {
    target.putTexts("values", values);
    length.ifPresent(characters -> target.put("length", characters));
    atMost.ifPresent(characters -> target.put("atMost", characters));
    target.put("filledBy", filledBy);
    target.putTexts("traits", traits.stream().map(Trait::name).sorted().toList());
  }

  static WrittenRow load(StoredValues source) {
    return new WrittenRow(
        source.texts("values"),
        number(source, "length"),
        number(source, "atMost"),
        source.find("filledBy"),
        Set.copyOf(source.texts("traits").stream().map(Trait::valueOf).toList()));
  }

  private static OptionalInt number(StoredValues source, String name) {
    return source.find(name).map(Integer::valueOf).map(OptionalInt::of).orElse(OptionalInt.empty());
  }
}
