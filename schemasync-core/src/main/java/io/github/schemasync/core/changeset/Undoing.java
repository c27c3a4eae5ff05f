package io.github.schemasync.core.changeset;

import io.github.schemasync.core.model.Column;
import io.github.schemasync.core.model.ObjectKey;
import io.github.schemasync.core.model.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Takes the steps of a changeset back.
 *
 * @param changelog what they began with
 */
record Undoing(Schema changelog) {

  /** In reverse, without changes of what is dropped in the end. */
  List<Step> of(List<Step> steps) {
    List<Step> undoing = new ArrayList<>();
    for (Step step : steps) {
      step.inverse().ifPresent(it -> undoing.add(0, it));
    }
    Set<ObjectKey> dropped =
        Set.copyOf(undoing.stream().filter(it -> it instanceof Step.Drop).map(Step::key).toList());
    return undoing.stream()
        .filter(it -> it instanceof Step.Drop || !dropped.contains(it.key()))
        .flatMap(this::onRows)
        .toList();
  }

  /** A column that every row must fill comes back with what can stand there. */
  private Stream<Step> onRows(Step step) {
    if (step instanceof Step.Create create
        && create.object() instanceof Column column
        && column.demandsValue()) {
      ObjectKey key = create.key();
      Column empty = column.withNullability(false);
      return placeholder(key, column)
          .map(
              value ->
                  Stream.<Step>of(
                      new Step.Create(key, empty),
                      new Step.Fill(key, column, value),
                      new Step.Alter(key, empty, column)))
          .orElseGet(() -> Stream.of(step));
    }
    return Stream.of(step);
  }

  private Optional<String> placeholder(ObjectKey key, Column column) {
    return changelog
        .table(key.object())
        .flatMap(table -> new PlaceholderValue(changelog, table, column).of(List.of()));
  }
}
