package io.github.schemasync.core.changeset;

import io.github.schemasync.core.diff.Difference.Changed;
import io.github.schemasync.core.diff.Property;
import io.github.schemasync.core.model.Check;
import io.github.schemasync.core.model.Column;
import io.github.schemasync.core.model.Definition;
import io.github.schemasync.core.model.EnumType;
import io.github.schemasync.core.model.ForeignKey;
import io.github.schemasync.core.model.ObjectKind;
import io.github.schemasync.core.model.SchemaObject;
import io.github.schemasync.core.model.Sequence;
import io.github.schemasync.core.model.Table;
import io.github.schemasync.core.policy.Finding;
import java.util.Optional;
import java.util.Set;

/** Steps that give what both sides have the properties that the entities want. */
final class ChangedSteps {
  /** Nothing that exists uses them, so they can be made anew. */
  private static final Set<ObjectKind> MADE_ANEW =
      Set.of(ObjectKind.VIEW, ObjectKind.TRIGGER, ObjectKind.POLICY);

  private final Planning planning;
  private final ColumnSteps columns;
  private final CheckSteps checks;

  ChangedSteps(Planning planning, NotNullSteps notNull) {
    this.planning = planning;
    this.columns = new ColumnSteps(planning, notNull);
    this.checks = new CheckSteps(planning);
  }

  void add(Finding finding, Changed changed) {
    Optional<String> lost = OwnChoice.lost(changed);
    if (lost.isEmpty() || planning.mayDrop(finding, lost.orElseThrow())) {
      change(finding, changed);
    }
  }

  private void change(Finding finding, Changed changed) {
    SchemaObject built = changed.changelog();
    if (built instanceof Column) {
      columns.add(finding, changed);
    } else if (built instanceof Check check) {
      checks.add(finding, changed, check);
    } else if (built instanceof Sequence sequence) {
      sequence(finding, changed, sequence);
    } else if (built instanceof EnumType type) {
      order(finding, changed, type);
    } else if (built instanceof Table table) {
      table(finding, changed, table);
    } else if (built instanceof Definition definition) {
      definition(finding, changed, definition);
    } else if (changed.property() == Property.PARTITION_COLUMNS
        || planning.lacksPartitionKey(changed.key().object(), changed.entities())) {
      planning.leaveByHand(finding, Planning.PARTITION_KEY);
    } else if (changed.property() == Property.BY_UNIQUE) {
      planning.leaveByHand(finding, "which key is the primary one is a matter of taste");
    } else {
      replace(changed);
    }
  }

  /** A constraint or index cannot be changed, only made anew. */
  private void replace(Changed changed) {
    TableParts.named(planning.ofChangelog(changed.key().object()), changed.changelog())
        .ifPresent(planning::dropPart);
    TableParts.named(planning.ofEntities(changed.key().object()), changed.entities())
        .ifPresent(part -> planning.steps.create(part.key(), anew(changed, part.object())));
  }

  private SchemaObject anew(Changed changed, SchemaObject wanted) {
    return wanted instanceof ForeignKey key
            && changed.changelog() instanceof ForeignKey built
            && !planning.settings.mayDrop(changed.key())
        ? OwnChoice.kept(key, built)
        : wanted;
  }

  /** A sequence goes on from where it is, so its start is not changed for its own sake. */
  private void sequence(Finding finding, Changed changed, Sequence built) {
    Sequence wanted = (Sequence) changed.entities();
    if (changed.property() != Property.START) {
      planning.steps.alter(changed.key(), built, it -> numbers(it, wanted, start(it, wanted)));
    } else if (planning.mayDrop(
        finding,
        "a start that the changelog has chosen, behind rows that it loads, would be lost")) {
      planning.steps.alter(changed.key(), built, it -> numbers(it, wanted, wanted.start()));
    }
  }

  /** PostgreSQL refuses one that is not between the bounds. */
  private static long start(Sequence sequence, Sequence wanted) {
    boolean fits = wanted.minimum() <= sequence.start() && sequence.start() <= wanted.maximum();
    return fits ? sequence.start() : wanted.start();
  }

  private static Sequence numbers(Sequence sequence, Sequence wanted, long start) {
    return new Sequence(
        sequence.qualifiedName(),
        wanted.dataType(),
        start,
        wanted.increment(),
        wanted.minimum(),
        wanted.maximum(),
        wanted.cache(),
        wanted.cycle(),
        sequence.owner(),
        sequence.drawnBy());
  }

  private void order(Finding finding, Changed changed, EnumType type) {
    if (changed.property() == Property.NAME) {
      planning.leaveByHand(finding, "another name of a type is a matter of taste");
    } else if (planning.mayDrop(
        finding, "PostgreSQL cannot move a label, so the type is made anew")) {
      planning.steps.alter(changed.key(), type, it -> (EnumType) changed.entities());
    }
  }

  private void table(Finding finding, Changed changed, Table table) {
    Table wanted = (Table) changed.entities();
    switch (changed.property()) {
      case COMMENT, UNLOGGED, ROW_SECURITY ->
          planning.steps.alter(
              changed.key(), table, it -> TableMerge.of(it, wanted, changed.property()));
      default ->
          planning.leaveByHand(
              finding, "a " + changed.property().words() + " of a table is not written");
    }
  }

  private void definition(Finding finding, Changed changed, Definition built) {
    Definition wanted = (Definition) changed.entities();
    if (built.kind() == ObjectKind.FUNCTION) {
      planning.steps.alter(changed.key(), built, it -> wanted);
    } else if (MADE_ANEW.contains(built.kind())) {
      planning.steps.drop(built.key(), built);
      planning.steps.create(wanted.key(), wanted);
    } else {
      planning.leaveByHand(finding, "what uses the " + built.kind().words() + " is not known");
    }
  }
}
