package io.github.schemasync.core.semantics;

import io.github.schemasync.core.diff.Semantics.Checks;
import io.github.schemasync.core.model.Check;
import io.github.schemasync.core.model.Column;
import java.math.BigDecimal;
import java.sql.Connection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Something that the checks of a column accept, however little it means. */
public final class AcceptedValue {
  private final Connection entities;

  /**
   * @param entities the database that holds the entities' schema, auto-commit on
   */
  public AcceptedValue(Connection entities) {
    this.entities = entities;
  }

  /**
   * Tries values around the constants of the checks, those next to zero first.
   *
   * @param preferred is taken if it is accepted
   * @return a value as text; empty when none of those tried is accepted
   */
  public Optional<String> of(Column column, List<Check> checks, String preferred) {
    if (!Probes.coverEveryCase(column.type())) {
      return Optional.empty();
    }
    Stream<String> probes =
        Probes.of(column.type(), new Checks(checks, List.of()), List.of()).stream()
            .filter(Objects::nonNull)
            .sorted(Comparator.comparing(AcceptedValue::size));
    List<String> values = Stream.concat(Stream.of(preferred), probes).distinct().toList();
    Set<String> accepted = new CheckTrial(entities, column, checks).accepted(values);
    return values.stream().filter(accepted::contains).findFirst();
  }

  /** How far a number is from zero, how long a text is. */
  private static BigDecimal size(String value) {
    try {
      BigDecimal number = new BigDecimal(value);
      // of one and minus one, the first
      return number.signum() < 0 ? number.abs().add(new BigDecimal("0.1")) : number;
    } catch (NumberFormatException text) {
      return BigDecimal.valueOf(value.length());
    }
  }
}
