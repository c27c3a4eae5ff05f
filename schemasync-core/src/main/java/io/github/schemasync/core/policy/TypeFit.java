package io.github.schemasync.core.policy;

import io.github.schemasync.core.model.ColumnType;
import io.github.schemasync.core.model.Written;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Whether the changelog's type holds every value that the entities' type allows. */
final class TypeFit {
  private static final List<String> INTEGERS = List.of("int2", "int4", "int8");
  private static final List<Integer> INTEGER_DIGITS = List.of(5, 10, 19);
  private static final List<String> FLOATS = List.of("float4", "float8");
  private static final List<String> TEXTS = List.of("varchar", "text", "bpchar");

  private TypeFit() {}

  /**
   * What goes wrong at run time; empty when every value fits.
   *
   * @param written what is known of the values
   */
  static Optional<String> flaw(ColumnType entities, ColumnType changelog, Written written) {
    return entities.array() == changelog.array()
        ? elementFlaw(entities, changelog, written)
        : refused(entities, changelog);
  }

  private static Optional<String> elementFlaw(
      ColumnType entities, ColumnType changelog, Written written) {
    if (isOne(TEXTS, entities) && isText(changelog)) {
      return TextFit.flaw(entities, changelog, written);
    } else if (isOne(INTEGERS, entities) && isNumber(changelog)) {
      return integerFlaw(entities, changelog, written);
    } else if (isOne(FLOATS, entities) && isNumber(changelog)) {
      return floatFlaw(entities, changelog);
    } else if (entities.is("numeric") && isNumber(changelog)) {
      return numericFlaw(entities, changelog);
    } else if (entities.base().equals(changelog.base())) {
      return sameBaseFlaw(entities, changelog);
    } else if (isHeld(entities, changelog)) {
      return Optional.empty();
    }
    return refused(entities, changelog);
  }

  /** Types of other families that hold every value, and that the driver binds and reads alike. */
  private static boolean isHeld(ColumnType entities, ColumnType changelog) {
    boolean json = entities.is("json") && changelog.is("jsonb");
    boolean instant = entities.is("timestamp") && changelog.is("timestamptz");
    return json || (instant && !isShorter(changelog.precision(), entities.precision()));
  }

  private static Optional<String> refused(ColumnType entities, ColumnType changelog) {
    if (entities.is("jsonb") && changelog.is("json")) {
      return Optional.of(
          "SELECT DISTINCT, GROUP BY and jsonb operators fail: json has no equality");
    }
    if (isNumber(entities) && isText(changelog) && !entities.array() && !changelog.array()) {
      return Optional.of(
          "a query that compares it with a number fails: PostgreSQL has no operator "
              + changelog
              + " = "
              + entities);
    }
    if (entities.isEnum() && changelog.isEnum() && entities.array() && changelog.array()) {
      return Optional.of(
          "writing it fails: Unable to find server array type for provided name "
              + entities.base().name());
    }
    return Optional.of(
        "reading or writing fails or changes the value: the column is "
            + changelog
            + ", Hibernate binds "
            + entities);
  }

  private static Optional<String> integerFlaw(
      ColumnType entities, ColumnType changelog, Written written) {
    int rank = INTEGERS.indexOf(entities.base().name());
    boolean fits =
        isOne(INTEGERS, changelog)
            ? INTEGERS.indexOf(changelog.base().name()) >= rank
            : changelog.is("numeric")
                && !isShorter(wholeDigits(changelog), OptionalInt.of(INTEGER_DIGITS.get(rank)));
    return fits || areHeld(written, changelog) ? Optional.empty() : outOfRange(changelog);
  }

  /** The ordinals of an enum need few digits. */
  private static boolean areHeld(Written written, ColumnType changelog) {
    int digits =
        isOne(INTEGERS, changelog)
            ? INTEGER_DIGITS.get(INTEGERS.indexOf(changelog.base().name())) - 1
            : wholeDigits(changelog).orElse(0);
    return !written.values().isEmpty()
        && written.values().stream().allMatch(value -> value.length() <= digits);
  }

  private static Optional<String> floatFlaw(ColumnType entities, ColumnType changelog) {
    boolean fits =
        changelog.is("float8")
            || changelog.base().equals(entities.base())
            || (changelog.is("numeric") && changelog.precision().isEmpty());
    return fits ? Optional.empty() : rounded(changelog);
  }

  private static Optional<String> numericFlaw(ColumnType entities, ColumnType changelog) {
    if (isOne(INTEGERS, changelog) && entities.scale().orElse(1) == 0) {
      int digits = INTEGER_DIGITS.get(INTEGERS.indexOf(changelog.base().name()));
      boolean fits = !isShorter(OptionalInt.of(digits - 1), wholeDigits(entities));
      return fits ? Optional.empty() : outOfRange(changelog);
    } else if (!changelog.is("numeric")) {
      return rounded(changelog);
    } else if (isShorter(changelog.scale(), entities.scale())) {
      return rounded(changelog);
    }
    return isShorter(wholeDigits(changelog), wholeDigits(entities))
        ? Optional.of("larger values are refused: numeric field overflow in " + changelog)
        : Optional.empty();
  }

  private static Optional<String> sameBaseFlaw(ColumnType entities, ColumnType changelog) {
    Optional<String> bound = ExtensionFit.flaw(entities, changelog);
    if (bound.isPresent()) {
      return bound;
    }
    if (isShorter(changelog.length(), entities.length())) {
      return Optional.of("longer values are refused or cut to " + changelog);
    }
    return isShorter(changelog.precision(), entities.precision())
        ? rounded(changelog)
        : Optional.empty();
  }

  private static Optional<String> outOfRange(ColumnType changelog) {
    return Optional.of("larger values are refused: " + changelog + " out of range");
  }

  private static Optional<String> rounded(ColumnType changelog) {
    return Optional.of("values are rounded to " + changelog);
  }

  /** An absent bound is no bound. */
  static boolean isShorter(OptionalInt bound, OptionalInt needed) {
    return bound.isPresent() && (needed.isEmpty() || bound.getAsInt() < needed.getAsInt());
  }

  private static OptionalInt wholeDigits(ColumnType numeric) {
    return numeric.precision().isEmpty()
        ? OptionalInt.empty()
        : OptionalInt.of(numeric.precision().getAsInt() - numeric.scale().orElse(0));
  }

  private static boolean isText(ColumnType type) {
    return isOne(TEXTS, type) || type.base().name().equals("citext");
  }

  private static boolean isNumber(ColumnType type) {
    return isOne(INTEGERS, type) || isOne(FLOATS, type) || type.is("numeric");
  }

  private static boolean isOne(List<String> names, ColumnType type) {
    return names.stream().anyMatch(type::is);
  }
}
