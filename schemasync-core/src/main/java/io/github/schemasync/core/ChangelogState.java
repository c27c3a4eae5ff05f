package io.github.schemasync.core;

import io.github.schemasync.core.cache.StateDigest;
import io.github.schemasync.core.introspect.Snapshot;
import io.github.schemasync.core.model.ChangesetHistory;
import io.github.schemasync.core.model.ChangesetId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All that is read of the changelog's database.
 *
 * @param snapshot its catalog
 * @param history its changesets
 */
record ChangelogState(Snapshot snapshot, ChangesetHistory history) {

  /**
   * A digest that is the same for another database that was made in the same steps: of the numbers
   * of transactions only their order counts.
   */
  String digest() {
    Map<Long, Integer> places = places();
    Map<String, Integer> touched =
        snapshot.transactions().entrySet().stream()
            .collect(
                Collectors.toMap(
                    entry -> entry.getKey().kind() + " " + entry.getKey(),
                    entry -> places.get(entry.getValue()),
                    Math::max,
                    TreeMap::new));
    List<Step> steps =
        history.entries().stream()
            .map(it -> new Step(it.changeset(), places.get(it.transaction()), it.selective()))
            .toList();
    return StateDigest.of(List.of(snapshot.schema(), touched, steps));
  }

  private record Step(ChangesetId changeset, int place, boolean selective) {}

  private Map<Long, Integer> places() {
    Stream<Long> ofHistory = history.entries().stream().map(ChangesetHistory.Entry::transaction);
    Map<Long, Integer> places = new TreeMap<>();
    Stream.concat(snapshot.transactions().values().stream(), ofHistory)
        .collect(Collectors.toCollection(TreeSet::new))
        .forEach(transaction -> places.put(transaction, places.size()));
    return places;
  }
}
