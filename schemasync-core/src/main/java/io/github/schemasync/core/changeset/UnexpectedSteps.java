package io.github.schemasync.core.changeset;

import io.github.schemasync.core.diff.Difference.Unexpected;
import io.github.schemasync.core.model.Check;
import io.github.schemasync.core.model.Column;
import io.github.schemasync.core.model.ForeignKey;
import io.github.schemasync.core.model.ObjectKey;
import io.github.schemasync.core.model.ObjectKind;
import io.github.schemasync.core.model.ObjectName;
import io.github.schemasync.core.model.Table;
import io.github.schemasync.core.model.TableKind;
import io.github.schemasync.core.policy.Finding;
import io.github.schemasync.core.policy.Impact;

/**
 * Steps that take away what only the changelog has. Data is lost only when that was asked for; what
 * stands in the way of the application is taken away without asking.
 */
final class UnexpectedSteps {
  private final Planning planning;

  UnexpectedSteps(Planning planning) {
    this.planning = planning;
  }

  void add(Finding finding, Unexpected unexpected) {
    ObjectKey key = unexpected.key();
    if (unexpected.changelog() instanceof Column column) {
      column(finding, key, column);
    } else if (unexpected.changelog() instanceof Table table) {
      table(finding, key, table);
    } else if (isPart(key)) {
      part(finding, unexpected);
    } else if (planning.mayDrop(finding, "only the changelog has it")) {
      if (key.kind() == ObjectKind.ENUM_LABEL) {
        label(key);
      } else if (!key.kind().isType() || planning.entities.type(key.object()).isEmpty()) {
        planning.steps.drop(key, unexpected.changelog());
      }
    }
  }

  private boolean isPart(ObjectKey key) {
    return key.member().isPresent() && planning.changelog.table(key.object()).isPresent();
  }

  private void column(Finding finding, ObjectKey key, Column column) {
    boolean inTheWay = finding.impact() == Impact.BREAKS && !planning.settings.mayDrop(key);
    if (inTheWay) {
      planning.steps.alter(key, column, it -> it.withNullability(false));
      planning.leave(
          finding,
          "it may be null now, so that rows can be written without it",
          "Drop it with its values:",
          key);
    } else if (planning.mayDrop(finding, "its values would be lost")) {
      Table table = planning.ofChangelog(key.object());
      TableParts.reading(table, column.name()).forEach(planning::dropPart);
      planning.steps.drop(key, column);
    }
  }

  private void table(Finding finding, ObjectKey key, Table table) {
    if (table.kind() != TableKind.TABLE) {
      planning.leaveByHand(finding, "a " + table.kind().words() + " is not written");
    } else if (planning.mayDrop(finding, "its rows would be lost")) {
      ObjectName name = table.qualifiedName();
      planning.changelog.tables().stream()
          .flatMap(TableParts::of)
          .filter(it -> it.object() instanceof ForeignKey other && other.target().equals(name))
          .forEach(it -> planning.steps.drop(it.key(), it.object()));
      TableParts.apartFrom(table).forEach(it -> planning.steps.drop(it.key(), it.object()));
      planning.changelog.definitions().stream()
          .filter(it -> it.object().equals(name) && it.member().isPresent())
          .forEach(it -> planning.steps.drop(it.key(), it));
      planning.steps.drop(key, table);
    }
  }

  /** A constraint holds no data, but it guards some. */
  private void part(Finding finding, Unexpected unexpected) {
    Table table = planning.ofChangelog(unexpected.key().object());
    if (unexpected.changelog() instanceof Check check && TableParts.isOfDomain(table, check)) {
      planning.changeDomain(
          table, check.columns().get(0), planning.ofEntities(table.qualifiedName()));
      return;
    }
    boolean inTheWay = finding.impact() == Impact.BREAKS;
    if (inTheWay || planning.mayDrop(finding, "what it guarantees would be lost")) {
      TableParts.named(planning.ofChangelog(unexpected.key().object()), unexpected.changelog())
          .ifPresentOrElse(
              planning::dropPart,
              () -> planning.steps.drop(unexpected.key(), unexpected.changelog()));
    }
  }

  private void label(ObjectKey key) {
    planning.steps.alter(
        ObjectKey.of(ObjectKind.ENUM, key.object()),
        MissingSteps.type(planning.changelog, key.object()),
        type -> EnumLabels.without(type, key.member().orElseThrow()));
  }
}
