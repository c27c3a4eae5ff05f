package io.github.schemasync.core.policy;

import io.github.schemasync.core.diff.Difference;
import io.github.schemasync.core.model.ChangesetHistory;
import io.github.schemasync.core.model.ChangesetId;
import io.github.schemasync.core.model.EnumType;
import io.github.schemasync.core.model.ObjectKey;
import io.github.schemasync.core.model.ObjectKind;
import io.github.schemasync.core.model.ObjectName;
import io.github.schemasync.core.model.Origin;
import io.github.schemasync.core.model.Origins;
import io.github.schemasync.core.model.SchemaObject;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Where the objects of both sides come from.
 *
 * @param origins the attributes behind the entities side
 * @param transactions the transaction that last touched each object of the changelog side
 * @param history the changeset of each transaction
 */
public record Provenance(
    Origins origins, Map<ObjectKey, Long> transactions, ChangesetHistory history) {

  private static final Set<ObjectKind> TYPES =
      EnumSet.of(ObjectKind.ENUM, ObjectKind.ENUM_LABEL, ObjectKind.COMPOSITE);

  /** Nothing is known. */
  public static final Provenance NONE =
      new Provenance(Origins.NONE, Map.of(), ChangesetHistory.NONE);

  /** The attributes of the columns that the difference is about; else the entity of its table. */
  List<Origin> origins(Difference difference) {
    ObjectKey key = difference.key();
    if (key.kind() == ObjectKind.SEQUENCE) {
      return origins.ofSequence(key.object()).stream().toList();
    }
    if (TYPES.contains(key.kind())) {
      return origins.ofType(key.object());
    }
    List<Origin> attributes =
        columns(difference).stream()
            .flatMap(column -> origins.ofColumn(key.object(), column).stream())
            .distinct()
            .toList();
    return attributes.isEmpty() ? origins.ofTable(key.object()).stream().toList() : attributes;
  }

  /** The attributes of each column that the difference is about. */
  List<List<Origin>> columnOrigins(Difference difference) {
    return columns(difference).stream()
        .map(column -> origins.ofColumn(difference.key().object(), column))
        .toList();
  }

  private static List<String> columns(Difference difference) {
    return difference
        .onEntitiesSide()
        .or(difference::onChangelogSide)
        .map(SchemaObject::columnNames)
        .orElse(List.of());
  }

  /** The changeset that last touched the object, or made the table where there is no object. */
  Optional<ChangesetId> changeset(Difference difference) {
    ObjectName table = difference.key().object();
    Stream<ObjectKey> candidates =
        Stream.concat(
            difference.onChangelogSide().stream().flatMap(object -> keys(difference.key(), object)),
            Stream.of(ObjectKey.of(ObjectKind.TABLE, table), ObjectKey.of(ObjectKind.ENUM, table)));
    return candidates
        .map(transactions::get)
        .filter(transaction -> transaction != null)
        .findFirst()
        .flatMap(history::at);
  }

  /** The object under the changelog's name for it; a unique constraint may be a unique index. */
  private static Stream<ObjectKey> keys(ObjectKey key, SchemaObject changelog) {
    if (changelog instanceof EnumType type) {
      return Stream.of(ObjectKey.of(ObjectKind.ENUM, type.qualifiedName()));
    } else if (key.member().isEmpty()) {
      return Stream.of(key);
    }
    return Stream.of(key.kind(), ObjectKind.INDEX)
        .map(kind -> ObjectKey.of(kind, key.object(), changelog.name()));
  }
}
