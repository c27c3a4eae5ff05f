package io.github.schemasync.core.changeset;

import io.github.schemasync.core.model.Column;
import io.github.schemasync.core.model.ObjectKey;
import io.github.schemasync.core.model.ObjectKind;
import io.github.schemasync.core.model.ObjectName;
import io.github.schemasync.core.model.SchemaObject;
import io.github.schemasync.core.model.Sequence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Collects steps; what is asked for twice is done once, all changes of one object are one step. */
final class StepList {
  private final Map<ObjectKey, Step.Create> creates = new LinkedHashMap<>();
  private final Map<ObjectKey, Step.Drop> drops = new LinkedHashMap<>();
  private final Map<ObjectKey, Step.Alter> alters = new LinkedHashMap<>();
  private final Map<ObjectKey, Step.Fill> fills = new LinkedHashMap<>();
  private final Map<ObjectKey, Step.Advance> advances = new LinkedHashMap<>();
  private final Map<ObjectKey, Step.Create> returns = new LinkedHashMap<>();
  private final List<Step> renames = new ArrayList<>();
  private final List<Step> loads = new ArrayList<>();

  void create(ObjectKey key, SchemaObject object) {
    creates.putIfAbsent(key, new Step.Create(key, object));
  }

  void drop(ObjectKey key, SchemaObject object) {
    drops.putIfAbsent(key, new Step.Drop(key, object));
    returns.remove(key);
  }

  /**
   * Takes it away for a while, unless it goes for good or another takes its place.
   *
   * @param back what it comes back as, under the same key
   */
  void detach(ObjectKey key, SchemaObject object, SchemaObject back) {
    if (!drops.containsKey(key)) {
      drops.put(key, new Step.Drop(key, object));
      returns.put(key, new Step.Create(key, back));
    }
  }

  /** Changes what earlier calls for the same object have left. */
  @SuppressWarnings("unchecked") // one key has one type of object
  <T extends SchemaObject> void alter(ObjectKey key, T from, UnaryOperator<T> change) {
    alters.compute(
        key,
        (same, before) ->
            before == null
                ? new Step.Alter(key, from, change.apply(from))
                : new Step.Alter(key, before.from(), change.apply((T) before.to())));
  }

  void fill(ObjectKey key, Column column, String value) {
    fills.putIfAbsent(key, new Step.Fill(key, column, value));
  }

  void advance(ObjectKey key, Sequence sequence, List<Step.Advance.IdColumn> ids) {
    advances.putIfAbsent(key, new Step.Advance(key, sequence, ids));
  }

  void rename(ObjectKey from, ObjectKey to) {
    renames.add(new Step.Rename(from, to));
  }

  void load(Step.Load load) {
    loads.add(load);
  }

  List<Step.Create> creates() {
    return List.copyOf(creates.values());
  }

  List<Step.Drop> drops() {
    return List.copyOf(drops.values());
  }

  /** In the order in which they run. */
  List<Step> inOrder() {
    List<Step> all = new ArrayList<>(renames);
    all.addAll(creates.values());
    all.addAll(loads);
    returns.values().stream()
        .filter(it -> !creates.containsKey(it.key()))
        .map(this::changed)
        .forEach(all::add);
    all.addAll(advances.values());
    all.addAll(fills.values());
    alters.values().stream()
        .filter(it -> !it.from().equals(it.to()) && !returns.containsKey(it.key()))
        .forEach(all::add);
    all.addAll(drops.values());
    return all.stream()
        .sorted(
            Comparator.comparing(this::phase)
                .thenComparing(StepList::byObject)
                .thenComparingInt(StepList::rank))
        .toList();
  }

  /** A sequence goes late, because columns draw from it, unless its name is wanted again. */
  private Phase phase(Step step) {
    boolean early =
        step instanceof Step.Drop
            && step.key().kind() == ObjectKind.SEQUENCE
            && creates.keySet().stream().anyMatch(it -> isNamedLike(it, step.key().object()));
    return early ? Phase.DROP_TABLE : Phase.of(step);
  }

  private static boolean isNamedLike(ObjectKey relation, ObjectName name) {
    return relation.member().isEmpty() && relation.object().equals(name);
  }

  /** What comes back comes back as it is to be. */
  private Step.Create changed(Step.Create back) {
    return Optional.ofNullable(alters.get(back.key()))
        .map(it -> new Step.Create(back.key(), it.to()))
        .orElse(back);
  }

  /** Within a phase; renames keep the order in which they were tried. */
  private static int byObject(Step one, Step other) {
    return one instanceof Step.Rename ? 0 : one.key().object().compareTo(other.key().object());
  }

  /** On one table, columns are added, then filled, then changed, then read by generated ones. */
  private static int rank(Step step) {
    if (step instanceof Step.Create create) {
      return isGenerated(create.object()) ? 3 : 0;
    }
    return step instanceof Step.Fill ? 1 : 2;
  }

  /** A column that can be dropped without a loss: its values are computed again. */
  static boolean isGenerated(SchemaObject object) {
    return object instanceof Column column && column.generated().isPresent();
  }
}
