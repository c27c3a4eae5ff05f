package io.github.schemasync.core.changeset;

import io.github.schemasync.core.model.Column;
import io.github.schemasync.core.model.EnumType;
import io.github.schemasync.core.model.ObjectKind;
import io.github.schemasync.core.model.SchemaObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Groups steps into changesets: what happens to one object in one phase belongs together. */
final class Changesets {
  private static final Set<ObjectKind> HOLD_DATA =
      Set.of(ObjectKind.TABLE, ObjectKind.COLUMN, ObjectKind.SEQUENCE);

  private final Changes changes;
  private final Grouping grouping;
  private final Optional<OnlineChangesets> online;
  private final String author;

  /**
   * @param online makes those that others would make at the cost of locks; absent when locks do not
   *     matter
   */
  Changesets(Changes changes, Grouping grouping, Optional<OnlineChangesets> online, String author) {
    this.changes = changes;
    this.grouping = grouping;
    this.online = online;
    this.author = author;
  }

  /**
   * @param steps in the order in which they run
   */
  List<Changeset> of(List<Step> steps) {
    Map<Object, List<Step>> groups = new LinkedHashMap<>();
    steps.forEach(step -> groups.computeIfAbsent(group(step), key -> new ArrayList<>()).add(step));
    ChangesetIds ids = new ChangesetIds();
    return groups.values().stream()
        .flatMap(group -> changesets(grouping.id(group).orElseGet(() -> ids.of(group)), group))
        .toList();
  }

  private Object group(Step step) {
    return online.map(it -> it.group(step)).orElseGet(() -> grouping.group(step));
  }

  private Stream<Changeset> changesets(String id, List<Step> steps) {
    return online
        .map(it -> it.of(steps, changeset(id, steps)))
        .orElseGet(() -> Stream.of(changeset(id, steps)));
  }

  private Changeset changeset(String id, List<Step> steps) {
    List<Step> undoing = changes.undoing(steps);
    return new Changeset(
        id,
        author,
        Optional.empty(),
        comment(steps),
        steps.stream().flatMap(step -> changes.of(step).stream()).toList(),
        undoing.stream().flatMap(step -> changes.of(step).stream()).toList(),
        steps.stream().allMatch(changes::rollsBackItself),
        steps.stream().anyMatch(changes::needsQuotes),
        true,
        steps.stream().map(Step::key).distinct().toList());
  }

  /** What a reader of the changelog must know before running it. */
  private static Optional<String> comment(List<Step> steps) {
    List<String> lost = steps.stream().flatMap(it -> lost(it).stream()).toList();
    return lost.isEmpty()
        ? Optional.empty()
        : Optional.of("Data is lost: " + String.join(", ", lost));
  }

  private static Optional<String> lost(Step step) {
    String object = step.key().kind().words() + " " + step.key();
    if (step instanceof Step.Drop drop
        && HOLD_DATA.contains(step.key().kind())
        && !StepList.isGenerated(drop.object())) {
      return Optional.of("drops " + object);
    }
    return Optional.of(step)
        .filter(it -> it instanceof Step.Alter alter && losesValues(alter.from(), alter.to()))
        .map(it -> object + " holds less than before");
  }

  private static boolean losesValues(SchemaObject from, SchemaObject to) {
    if (from instanceof Column column && to instanceof Column narrowed) {
      return Keeping.losesValues(column.type(), narrowed.type());
    }
    return from instanceof EnumType type
        && to instanceof EnumType reduced
        && !reduced.labels().containsAll(type.labels());
  }
}
