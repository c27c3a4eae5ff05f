package io.github.schemasync.core.semantics;

import io.github.schemasync.core.diff.Semantics.Checks;
import io.github.schemasync.core.model.Check;
import io.github.schemasync.core.model.ColumnType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Values that are worth trying in a check: every constant that it names, and one on each side and
 * between them. An expression that only compares its column with constants changes its answer
 * nowhere else.
 *
 * <p>The constants are picked out of PostgreSQL's text by their look alone. What they mean is never
 * read from it: one too many is merely tried in vain.
 */
final class Probes {
  private static final Pattern QUOTED = Pattern.compile("'((?:[^']|'')*)'");
  private static final Pattern NUMBER =
      Pattern.compile("(?<![\\w.'])\\d+(?:\\.\\d+)?(?:e[+-]\\d+)?");
  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  private Probes() {}

  /** Whether the probes settle every expression that only compares with constants. */
  static boolean coverEveryCase(ColumnType type) {
    return !type.array() && (isNumeric(type) || type.isText() || type.isEnum() || type.is("bool"));
  }

  /** The values as text, null among them unless the model knows every value that it writes. */
  static List<String> of(ColumnType type, Checks checks, List<String> known) {
    List<String> texts =
        Stream.concat(checks.ofEntities().stream(), checks.ofChangelog().stream())
            .map(Check::expression)
            .map(expression -> expression.text())
            .toList();
    if (!known.isEmpty()) {
      return distinct(Stream.concat(known.stream(), constants(type, texts)));
    }
    List<String> probes = new ArrayList<>();
    probes.add(null);
    probes.addAll(
        distinct(isNumeric(type) ? aroundNumbers(type, texts) : aroundTexts(type, texts)));
    return probes;
  }

  private static Stream<String> constants(ColumnType type, List<String> texts) {
    return isNumeric(type)
        ? numbers(texts).stream().map(BigDecimal::toPlainString)
        : texts.stream().flatMap(Probes::quoted);
  }

  private static Stream<String> aroundTexts(ColumnType type, List<String> texts) {
    Stream<String> constants = texts.stream().flatMap(Probes::quoted);
    if (!type.isText()) {
      return Stream.concat(constants, type.is("bool") ? Stream.of("true", "false") : Stream.of());
    }
    return Stream.concat(
        Stream.of(""), constants.flatMap(text -> Stream.of(text, text + " ", text + "0")));
  }

  private static Stream<String> aroundNumbers(ColumnType type, List<String> texts) {
    TreeSet<BigDecimal> probes = new TreeSet<>();
    BigDecimal previous = null;
    for (BigDecimal number : numbers(texts)) {
      probes.addAll(List.of(number.subtract(BigDecimal.ONE), number, number.add(BigDecimal.ONE)));
      if (previous != null) {
        probes.add(previous.add(number).divide(TWO));
      }
      previous = number;
    }
    return probes.stream()
        .filter(probe -> !isInteger(type) || probe.stripTrailingZeros().scale() <= 0)
        .map(BigDecimal::toPlainString);
  }

  /** Every number and its negation: PostgreSQL prints minus one as {@code '-1'::integer}. */
  private static SortedSet<BigDecimal> numbers(List<String> texts) {
    TreeSet<BigDecimal> numbers = new TreeSet<>();
    for (String text : texts) {
      Matcher matcher = NUMBER.matcher(text.replace("'", " "));
      while (matcher.find()) {
        BigDecimal number = new BigDecimal(matcher.group()).stripTrailingZeros();
        numbers.add(number);
        numbers.add(number.negate());
      }
    }
    return numbers;
  }

  private static Stream<String> quoted(String text) {
    return QUOTED.matcher(text).results().map(match -> match.group(1).replace("''", "'"));
  }

  private static List<String> distinct(Stream<String> values) {
    return values.distinct().sorted(Comparator.nullsFirst(Comparator.naturalOrder())).toList();
  }

  private static boolean isNumeric(ColumnType type) {
    return isInteger(type) || Stream.of("numeric", "float4", "float8").anyMatch(type::is);
  }

  private static boolean isInteger(ColumnType type) {
    return Stream.of("int2", "int4", "int8").anyMatch(type::is);
  }
}
