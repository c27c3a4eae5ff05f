package io.github.schemasync.core.changeset;

import io.github.schemasync.core.diff.Difference.Changed;
import io.github.schemasync.core.model.Column;
import io.github.schemasync.core.model.Deferrability;
import io.github.schemasync.core.model.ForeignKey;
import io.github.schemasync.core.model.ReferentialAction;
import io.github.schemasync.core.model.SchemaObject;
import io.github.schemasync.core.model.Table;
import io.github.schemasync.core.model.TableTrait;
import java.util.Optional;
import java.util.stream.Stream;

/** What the changelog has chosen and the entities say nothing of: it stays unless it is named. */
final class OwnChoice {

  private OwnChoice() {}

  /**
   * What would be lost; empty where the entities say something else, or the change loses nothing.
   */
  static Optional<String> lost(Changed changed) {
    return switch (changed.property()) {
      case METHOD -> Optional.of("an index of a method that no mapping asks for would be lost");
      case ON_DELETE, ON_UPDATE ->
          lostWhere(
              changed.entitiesValue().equals(ReferentialAction.NO_ACTION.words()),
              "what PostgreSQL does with the referring rows would be lost");
      case DEFERRABLE ->
          lostWhere(
              changed.entitiesValue().equals(Deferrability.NOT_DEFERRABLE.words()),
              "that it can wait for the end of a transaction would be lost");
      case MATCH ->
          lostWhere(
              !((ForeignKey) changed.entities()).fullMatch(),
              "that it refuses keys of which a part is null would be lost");
      case ROW_SECURITY ->
          lostWhere(
              onlyBuilt(changed, TableTrait.ROW_SECURITY, TableTrait.FORCED_ROW_SECURITY),
              "rows that policies hide would be shown");
      case UNLOGGED ->
          lostWhere(onlyBuilt(changed, TableTrait.UNLOGGED), "that it is not logged would be lost");
      case ENUM_WIDER -> Optional.of("rows that have such a value would be in the way");
      default -> lostOfColumn(changed);
    };
  }

  private static Optional<String> lostOfColumn(Changed changed) {
    return switch (changed.property()) {
      case COLLATION ->
          lostWhere(
              ((Column) changed.entities()).collation().isEmpty(),
              "the order of its texts would be lost");
      case TYPE ->
          lostWhere(
              isOf("jsonb", changed.changelog()) && isOf("json", changed.entities()),
              "equality, which SELECT DISTINCT and GROUP BY need, would be lost");
      case DEFAULT_UNEXPECTED -> Optional.of("its default would be lost");
      default -> Optional.empty();
    };
  }

  private static boolean isOf(String type, SchemaObject object) {
    return object instanceof Column column && column.type().is(type);
  }

  private static Optional<String> lostWhere(boolean is, String what) {
    return Optional.of(what).filter(it -> is);
  }

  private static boolean onlyBuilt(Changed changed, TableTrait... traits) {
    Table wanted = (Table) changed.entities();
    Table built = (Table) changed.changelog();
    return Stream.of(traits)
        .anyMatch(it -> built.traits().contains(it) && !wanted.traits().contains(it));
  }

  /** A key of the entities, with what only the changelog's says of it. */
  static ForeignKey kept(ForeignKey wanted, ForeignKey built) {
    boolean saysDeletion = wanted.onDelete() != ReferentialAction.NO_ACTION;
    boolean saysUpdate = wanted.onUpdate() != ReferentialAction.NO_ACTION;
    boolean saysMoment = wanted.deferrability() != Deferrability.NOT_DEFERRABLE;
    return new ForeignKey(
        wanted.name(),
        wanted.columns(),
        wanted.target(),
        wanted.targetColumns(),
        saysDeletion ? wanted.onDelete() : built.onDelete(),
        saysUpdate ? wanted.onUpdate() : built.onUpdate(),
        saysDeletion ? wanted.emptied() : built.emptied(),
        wanted.fullMatch() || built.fullMatch(),
        saysMoment ? wanted.deferrability() : built.deferrability(),
        wanted.validated());
  }
}
