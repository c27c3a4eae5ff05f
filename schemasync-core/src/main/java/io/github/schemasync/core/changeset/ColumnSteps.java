package io.github.schemasync.core.changeset;

import io.github.schemasync.core.diff.Difference.Changed;
import io.github.schemasync.core.diff.Property;
import io.github.schemasync.core.model.Check;
import io.github.schemasync.core.model.Column;
import io.github.schemasync.core.model.ColumnType;
import io.github.schemasync.core.model.ForeignKey;
import io.github.schemasync.core.model.Identity;
import io.github.schemasync.core.model.Index;
import io.github.schemasync.core.model.ObjectKey;
import io.github.schemasync.core.model.ObjectKind;
import io.github.schemasync.core.model.ObjectName;
import io.github.schemasync.core.model.Table;
import io.github.schemasync.core.policy.Finding;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Steps that change a column. */
final class ColumnSteps {
  private final Planning planning;
  private final NotNullSteps notNull;

  ColumnSteps(Planning planning, NotNullSteps notNull) {
    this.planning = planning;
    this.notNull = notNull;
  }

  void add(Finding finding, Changed changed) {
    Column wanted = (Column) changed.entities();
    if (((Column) changed.changelog()).type().domain().isPresent()) {
      ObjectName table = changed.key().object();
      planning.changeDomain(planning.ofChangelog(table), wanted.name(), planning.ofEntities(table));
    }
    if (namesAnotherEnum(changed, wanted)) {
      planning.leaveByHand(finding, "its enum type has another name in the changelog");
      return;
    }
    switch (changed.property()) {
      case TYPE -> type(finding, changed, wanted);
      case NULLABILITY -> nullability(finding, changed, wanted);
      case IDENTITY -> identity(changed, wanted);
      case GENERATED, GENERATED_KIND -> generated(finding, changed, wanted);
      default -> alter(changed, it -> ColumnMerge.of(it, wanted, changed.property()));
    }
  }

  private void alter(Changed changed, UnaryOperator<Column> change) {
    planning.steps.alter(changed.key(), (Column) changed.changelog(), change);
  }

  /** What names the entities' type cannot be written while the changelog's keeps its name. */
  private boolean namesAnotherEnum(Changed changed, Column wanted) {
    Column built = (Column) changed.changelog();
    boolean names = changed.property() == Property.TYPE || changed.property() == Property.DEFAULT;
    return names
        && wanted.type().isEnum()
        && built.type().isEnum()
        && !built.type().base().equals(wanted.type().base())
        && planning.changelog.enumType(wanted.type().base()).isEmpty();
  }

  private void type(Finding finding, Changed changed, Column wanted) {
    Column built = (Column) changed.changelog();
    if (!planning.ofChangelog(changed.key().object()).kind().holdsRows()) {
      planning.remakeView(finding, changed.key().object());
      return;
    }
    if (built.type().isNamesakeOf(wanted.type())) {
      // it gets the new type once that takes the place of the old one
      planning.mayDrop(finding, key(wanted.type()), Planning.TYPE_IN_THE_WAY);
      return;
    }
    if (Keeping.losesValues(built.type(), wanted.type())
        && !planning.mayDrop(finding, wanted.type() + " holds less")) {
      return;
    }
    alter(changed, it -> ColumnMerge.of(it, wanted, Property.TYPE));
    detachGenerated(changed.key().object(), built.name());
    detachIdle(changed.key());
    if (!Conversion.readsAlike(built.type(), wanted.type())) {
      detach(changed.key(), built);
    }
  }

  private static ObjectKey key(ColumnType type) {
    return ObjectKey.of(ObjectKind.DOMAIN, type.domain().orElse(type.base()));
  }

  /** PostgreSQL makes constraints of a retyped column anew, and their triggers go off again. */
  private void detachIdle(ObjectKey column) {
    planning.changelog.idle().stream()
        .filter(it -> it.key().object().equals(column.object()))
        .filter(it -> !it.disabledIn().isEmpty())
        .filter(it -> it.columns().contains(column.member().orElseThrow()))
        .forEach(it -> planning.steps.detach(it.key(), it, it));
  }

  /** What reads the old type, and may not be able to read the new one. */
  private void detach(ObjectKey key, Column built) {
    Table table = planning.ofChangelog(key.object());
    Table wanted = planning.ofEntities(key.object());
    TableParts.reading(table, built.name())
        .filter(it -> it.object() instanceof ForeignKey)
        .forEach(planning::reattach);
    TableParts.referringTo(planning.changelog, key.object(), List.of(built.name()))
        .forEach(planning::reattach);
    TableParts.reading(table, built.name())
        .filter(ColumnSteps::isExpression)
        .forEach(it -> rewrite(wanted, it));
    TableParts.ownChecks(table)
        .filter(check -> check.columns().contains(built.name()))
        .filter(check -> wanted.checks().stream().noneMatch(it -> CheckSteps.isSame(it, check)))
        .forEach(check -> planning.steps.drop(check(key, check), check));
    TableParts.ownChecks(wanted)
        .filter(check -> check.columns().contains(built.name()))
        .filter(check -> table.checks().stream().noneMatch(it -> CheckSteps.isSame(it, check)))
        .forEach(check -> planning.steps.create(check(key, check), check));
  }

  /**
   * A generated column whose text names the column, as a word, is taken away and computed again;
   * one that does so without reading it is computed in vain.
   */
  private void detachGenerated(ObjectName name, String column) {
    Table table = planning.ofChangelog(name);
    Predicate<String> names =
        Pattern.compile("(?<![\\p{L}\\p{N}_$])" + Pattern.quote(column) + "(?![\\p{L}\\p{N}_$])")
            .asPredicate();
    table.columns().stream()
        .filter(it -> it.generated().filter(sql -> names.test(sql.text())).isPresent())
        .forEach(it -> computeAgain(table, it));
  }

  /** As the entities write it, because its text names the types of what it reads. */
  private void computeAgain(Table table, Column generated) {
    ObjectKey key = ObjectKey.of(ObjectKind.COLUMN, table.qualifiedName(), generated.name());
    TableParts.reading(table, generated.name()).forEach(planning::reattach);
    planning.steps.detach(key, generated, generated);
    planning
        .ofEntities(table.qualifiedName())
        .column(generated.name())
        .filter(StepList::isGenerated)
        .ifPresent(
            wanted ->
                planning.steps.alter(
                    key, generated, it -> ColumnMerge.of(it, wanted, Property.GENERATED)));
  }

  /** Comes back as the entities write it, if they do: its text is written for the old type. */
  private void rewrite(Table wanted, TableParts.Part part) {
    Index built = (Index) part.object();
    Index back =
        wanted.indexes().stream()
            .filter(it -> it.columns().equals(built.columns()) && it.unique() == built.unique())
            .min(Comparator.comparing(it -> !it.name().equals(built.name())))
            .map(it -> it.withName(built.name()))
            .orElse(built);
    planning.steps.detach(part.key(), built, back);
  }

  /** An index whose expressions or condition are written for the old type. */
  private static boolean isExpression(TableParts.Part part) {
    return part.object() instanceof Index index
        && (index.predicate().isPresent()
            || index.keys().stream().anyMatch(it -> it.column().isEmpty()));
  }

  private static ObjectKey check(ObjectKey column, Check check) {
    return ObjectKey.of(ObjectKind.CHECK, column.object(), check.name());
  }

  private void nullability(Finding finding, Changed changed, Column wanted) {
    if (wanted.notNull()) {
      notNull.add(finding, changed.key(), wanted);
    } else if (!isBuiltNotNull(changed)) {
      replaceChecks(changed.key().object(), wanted.name());
    } else if (((Column) changed.changelog()).identity().isEmpty()
        || planning.mayDrop(finding, "its identity, which takes no null, would be lost")) {
      alter(changed, ColumnMerge::nullable);
    }
  }

  /** Whichever of them refuses null: the entities' checks on the column take their place. */
  private void replaceChecks(ObjectName table, String column) {
    List<Check> built = checks(planning.ofChangelog(table), column);
    List<Check> wanted = checks(planning.ofEntities(table), column);
    lacking(built, wanted).forEach(it -> planning.steps.drop(key(table, it), it));
    lacking(wanted, built).forEach(it -> planning.steps.create(key(table, it), it));
  }

  private static List<Check> checks(Table table, String column) {
    return table.checks().stream().filter(it -> it.columns().equals(List.of(column))).toList();
  }

  private static Stream<Check> lacking(List<Check> checks, List<Check> others) {
    return checks.stream()
        .filter(it -> others.stream().noneMatch(other -> CheckSteps.isSame(it, other)));
  }

  private static ObjectKey key(ObjectName table, Check check) {
    return ObjectKey.of(ObjectKind.CHECK, table, check.name());
  }

  private boolean isBuiltNotNull(Changed changed) {
    return planning
        .ofChangelog(changed.key().object())
        .column(changed.changelog().name())
        .filter(Column::notNull)
        .isPresent();
  }

  /** A default that draws from a sequence of its own is an identity by another name. */
  private void identity(Changed changed, Column wanted) {
    boolean fromElsewhere =
        wanted.identity().isEmpty()
            && wanted
                .sequence()
                .flatMap(planning.entities::sequence)
                .filter(it -> it.owner().isEmpty())
                .isPresent();
    if (fromElsewhere) {
      alter(changed, it -> ColumnMerge.of(it, wanted, Property.DEFAULT));
    } else {
      Identity kind = wanted.identity().orElse(Identity.BY_DEFAULT);
      alter(changed, it -> ColumnMerge.withIdentity(it, kind));
    }
  }

  private void generated(Finding finding, Changed changed, Column wanted) {
    Column built = (Column) changed.changelog();
    if (built.generated().isEmpty()
        && !planning.mayDrop(finding, "the values that it holds would be lost")) {
      return;
    }
    TableParts.reading(planning.ofChangelog(changed.key().object()), built.name())
        .forEach(planning::reattach);
    alter(changed, it -> ColumnMerge.of(it, wanted, Property.GENERATED));
  }
}
