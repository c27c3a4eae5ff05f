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
 * @param filledBy who gives every new row a value, for instance {@code @Version}
 * @param traits what is not as usual
 */
public record WrittenRow(
    List<String> values, OptionalInt length, Optional<String> filledBy, Set<Trait> traits) {

  /** Called the same in the model of the core, which says what each means. */
  public enum Trait {
    PRIMITIVE,
    LEFT_OUT,
    LEFT_OUT_WHEN_NULL,
    SHARES_TABLE,
    REPEATED,
    IN_SET,
    IMMUTABLE,
    TRANSFORMED,
    UNTYPED_TEXT,
    UNNAMED_TYPE,
    INCREMENT_DEMANDED,
    INCREMENT_ADOPTED
  }

  /** Anything may be written, null too. */
  static final WrittenRow ANYTHING =
      new WrittenRow(List.of(), OptionalInt.empty(), Optional.empty(), Set.of());

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
    return new WrittenRow(values, length, filledBy, more);
  }

  WrittenRow filledBy(String filler) {
    return new WrittenRow(values, length, Optional.of(filler), traits);
  }

  WrittenRow values(List<String> all) {
    return new WrittenRow(all, length, filledBy, traits);
  }

  WrittenRow unknownValues() {
    return new WrittenRow(List.of(), OptionalInt.empty(), filledBy, traits);
  }

  WrittenRow length(int characters) {
    return new WrittenRow(values, OptionalInt.of(characters), filledBy, traits);
  }

  void store(StoredValues target) {
    target.putTexts("values", values);
    length.ifPresent(characters -> target.put("length", characters));
    target.put("filledBy", filledBy);
    target.putTexts("traits", traits.stream().map(Trait::name).sorted().toList());
  }

  static WrittenRow load(StoredValues source) {
    return new WrittenRow(
        source.texts("values"),
        source
            .find("length")
            .map(Integer::valueOf)
            .map(OptionalInt::of)
            .orElse(OptionalInt.empty()),
        source.find("filledBy"),
        Set.copyOf(source.texts("traits").stream().map(Trait::valueOf).toList()));
  }
}
