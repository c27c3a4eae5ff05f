package io.github.schemasync.core.changeset;

import io.github.schemasync.core.model.Check;
import io.github.schemasync.core.model.Column;
import io.github.schemasync.core.model.ObjectKey;
import io.github.schemasync.core.model.Schema;
import io.github.schemasync.core.policy.Finding;
import java.util.List;
import java.util.Optional;

/** A column becomes not null in tables that have rows: they get a value first. */
final class NotNullSteps {
  private final Planning planning;
  private final PlaceholderTrial trial;

  NotNullSteps(Planning planning, PlaceholderTrial trial) {
    this.planning = planning;
    this.trial = trial;
  }

  /**
   * @param column as the entities want it
   */
  void add(Finding finding, ObjectKey key, Column column) {
    Optional<String> given = Optional.ofNullable(planning.settings.fills().get(key.toString()));
    Optional<String> value = given.or(() -> placeholder(finding, key, column));
    value.ifPresent(it -> planning.steps.fill(key, column, it));
    planning.steps.alter(key, nullable(key, column), it -> it.withNullability(true));
  }

  private Optional<String> placeholder(Finding finding, ObjectKey key, Column column) {
    Optional<String> value =
        // a type without a name stays the changelog's
        planning.origins.isUnnamedType(key.object(), column.name())
            ? fitting(planning.changelog, key, nullable(key, column)).of(finding.origins())
            : fitting(planning.entities, key, column).of(finding.origins());
    Optional<String> accepted = value.map(it -> accepted(key, column, it));
    accepted.ifPresent(it -> planning.placeholders.add(new Placeholder(key, it)));
    return accepted;
  }

  private String accepted(ObjectKey key, Column column, String value) {
    List<Check> checks =
        planning.entities.table(key.object()).stream()
            .flatMap(TableParts::ownChecks)
            .filter(it -> it.columns().equals(List.of(column.name())))
            .toList();
    return checks.isEmpty() ? value : trial.fitting(column, checks, value);
  }

  private static PlaceholderValue fitting(Schema side, ObjectKey key, Column column) {
    return new PlaceholderValue(side, side.table(key.object()).orElseThrow(), column);
  }

  /** The changelog's column, or the one that is just being added. */
  private Column nullable(ObjectKey key, Column column) {
    return planning
        .ofChangelog(key.object())
        .column(column.name())
        .orElseGet(() -> column.withNullability(false));
  }
}
