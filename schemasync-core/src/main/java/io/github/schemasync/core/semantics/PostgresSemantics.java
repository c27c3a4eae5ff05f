package io.github.schemasync.core.semantics;

import io.github.schemasync.core.diff.Sameness;
import io.github.schemasync.core.diff.Semantics;
import io.github.schemasync.core.model.Check;
import io.github.schemasync.core.model.Column;
import io.github.schemasync.core.model.ColumnType;
import io.github.schemasync.core.model.ObjectName;
import io.github.schemasync.core.model.SqlText;
import io.github.schemasync.core.model.Table;
import io.github.schemasync.core.semantics.ViewTrial.View;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Answers by evaluating the expressions in the two throwaway databases. */
public final class PostgresSemantics implements Semantics {
  private final Connection entities;
  private final Connection changelog;
  private final Map<NullQuestion, Boolean> nullRefusals = new HashMap<>();

  /** What decides about null: columns of one name are alike in many tables. */
  private record NullQuestion(Side side, List<Column> columns, SqlText expression) {}

  /**
   * @param entities the database that holds the entities' schema, auto-commit on
   * @param changelog the database that holds the changelog's schema, auto-commit on
   */
  public PostgresSemantics(Connection entities, Connection changelog) {
    this.entities = entities;
    this.changelog = changelog;
  }

  @Override
  public Sameness compareDefaults(Column ofEntities, Column ofChangelog) {
    ColumnType wanted = ofEntities.type();
    ColumnType built = ofChangelog.type();
    boolean otherType = !wanted.base().equals(built.base());
    if (otherType && (wanted.isEnum() || built.isEnum())) {
      return compareTexts(ofEntities, ofChangelog);
    }
    return new DefaultTrial(entities)
        .compare(
            ofEntities.type(),
            ofEntities.defaultValue().orElseThrow(),
            ofChangelog.defaultValue().orElseThrow());
  }

  /** An enum type is known to its own side only, but a label is the same text on both. */
  private Sameness compareTexts(Column ofEntities, Column ofChangelog) {
    Optional<String> wanted =
        new DefaultTrial(entities).constant(ofEntities.defaultValue().orElseThrow());
    Optional<String> built =
        new DefaultTrial(changelog).constant(ofChangelog.defaultValue().orElseThrow());
    return wanted.isPresent() && wanted.equals(built) ? Sameness.SAME : Sameness.DIFFERENT;
  }

  @Override
  public boolean sameExpression(
      Table wanted, Table built, SqlText ofEntities, SqlText ofChangelog) {
    return new ScratchTable(entities, wanted, built).same(ofEntities, ofChangelog)
        || new ScratchTable(changelog, built, wanted).same(ofChangelog, ofEntities);
  }

  @Override
  public boolean sameView(ObjectName view) {
    try {
      View ofEntities = View.of(entities, view);
      View ofChangelog = View.of(changelog, view);
      return Stream.of(entities, changelog)
          .map(ViewTrial::new)
          .anyMatch(trial -> trial.same(ofEntities, ofChangelog));
    } catch (SQLException gone) {
      Refusal.requireAnswer(gone, "A view");
      return false; // as those of the canary are
    }
  }

  @Override
  public boolean refusesNull(Side side, List<Column> columns, Check check) {
    Connection connection = side == Side.ENTITIES ? entities : changelog;
    return nullRefusals.computeIfAbsent(
        new NullQuestion(side, columns, check.expression()),
        unasked -> new NullTrial(connection, columns, check).isRefused());
  }

  @Override
  public CheckVerdict compareChecks(
      Column ofEntities, Column ofChangelog, Checks checks, List<String> known) {
    boolean nullable = !ofEntities.notNull() && !ofChangelog.notNull();
    List<String> writable = writable(known, nullable);
    List<String> probes =
        probes(ofEntities.type(), checks, writable).stream()
            .filter(probe -> nullable || probe != null)
            .toList();
    CheckTrial entitiesTrial = new CheckTrial(entities, ofEntities, checks.ofEntities());
    CheckTrial changelogTrial = new CheckTrial(changelog, ofChangelog, checks.ofChangelog());
    Set<String> acceptedByChangelog = changelogTrial.accepted(probes);
    Set<String> acceptedByEntities =
        checks.ofEntities().isEmpty()
            ? new HashSet<>(writable)
            : withKnown(entitiesTrial.accepted(probes), writable);
    boolean array = ofEntities.type().array();
    return new CheckVerdict(
        minus(acceptedByEntities, acceptedByChangelog),
        // longer arrays of the known values are not tried
        array ? List.of() : minus(acceptedByChangelog, acceptedByEntities),
        (!known.isEmpty() && !array) || settles(ofEntities, checks));
  }

  private List<String> probes(ColumnType type, Checks checks, List<String> writable) {
    return Stream.concat(
            Probes.of(type, checks, writable).stream(), EnumLabels.of(entities, type).stream())
        .distinct()
        .toList();
  }

  /** The constants, and null where both columns take it. */
  private static List<String> writable(List<String> known, boolean nullable) {
    List<String> values = new ArrayList<>(known);
    if (!known.isEmpty() && nullable) {
      values.add(null);
    }
    return values;
  }

  /** A constant that the model writes is accepted, whatever an older check of it says. */
  private static Set<String> withKnown(Set<String> accepted, List<String> known) {
    return Stream.concat(accepted.stream(), known.stream())
        .collect(Collectors.toCollection(HashSet::new));
  }

  private static List<String> minus(Set<String> values, Set<String> others) {
    return values.stream()
        .filter(value -> !others.contains(value))
        .map(value -> value == null ? "NULL" : value)
        .sorted(new ValueOrder())
        .toList();
  }

  private static boolean settles(Column column, Checks checks) {
    return Probes.coverEveryCase(column.type())
        && Stream.concat(checks.ofEntities().stream(), checks.ofChangelog().stream())
            .allMatch(Check::decidable);
  }
}
