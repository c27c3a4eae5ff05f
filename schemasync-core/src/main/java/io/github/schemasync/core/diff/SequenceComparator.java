package io.github.schemasync.core.diff;

import io.github.schemasync.core.model.ObjectKey;
import io.github.schemasync.core.model.ObjectKind;
import io.github.schemasync.core.model.Schema;
import io.github.schemasync.core.model.Sequence;
import java.util.List;

/**
 * Compares sequences by name. A sequence that belongs to a column (serial, identity) is compared
 * with that column, but serves an entity that draws from it by name.
 */
final class SequenceComparator {
  private SequenceComparator() {}

  static void compare(Schema entities, Schema changelog, Differences found) {
    Pairing<Sequence> pairing =
        Pairing.of(
            free(entities),
            changelog.sequences(),
            (one, other) -> one.qualifiedName().equals(other.qualifiedName()));
    pairing.missing().forEach(it -> found.missing(key(it), it));
    pairing.unexpected().stream()
        .filter(it -> it.owner().isEmpty())
        .forEach(it -> found.unexpected(key(it), it));
    pairing.pairs().forEach(pair -> compare(pair, found));
  }

  private static void compare(Pairing.Pair<Sequence> pair, Differences found) {
    Sequence entities = pair.entities();
    Sequence changelog = pair.changelog();
    found
        .between(key(entities), entities, changelog)
        .compare(Property.INCREMENT, entities.increment(), changelog.increment())
        .compare(Property.START, entities.start(), changelog.start())
        .compare(Property.TYPE, entities.dataType(), changelog.dataType())
        .compare(Property.MINIMUM, entities.minimum(), changelog.minimum())
        .compare(Property.MAXIMUM, entities.maximum(), changelog.maximum())
        .compare(Property.CACHE, entities.cache(), changelog.cache())
        .compare(Property.CYCLE, cycle(entities), cycle(changelog));
  }

  private static List<Sequence> free(Schema schema) {
    return schema.sequences().stream().filter(it -> it.owner().isEmpty()).toList();
  }

  private static String cycle(Sequence sequence) {
    return sequence.cycle() ? "cycle" : "no cycle";
  }

  private static ObjectKey key(Sequence sequence) {
    return ObjectKey.of(ObjectKind.SEQUENCE, sequence.qualifiedName());
  }
}
