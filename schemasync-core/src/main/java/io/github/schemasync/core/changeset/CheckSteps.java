package io.github.schemasync.core.changeset;

import io.github.schemasync.core.diff.Difference.Changed;
import io.github.schemasync.core.model.Check;
import io.github.schemasync.core.model.Column;
import io.github.schemasync.core.model.ColumnType;
import io.github.schemasync.core.model.ObjectKey;
import io.github.schemasync.core.model.ObjectKind;
import io.github.schemasync.core.model.ObjectName;
import io.github.schemasync.core.model.Origin;
import io.github.schemasync.core.model.SqlText;
import io.github.schemasync.core.model.Table;
import io.github.schemasync.core.model.Written;
import io.github.schemasync.core.policy.Finding;
import java.util.List;
import java.util.stream.Collectors;

/** Steps that replace checks: all on one column together, as they were compared. */
final class CheckSteps {
  private final Planning planning;

  CheckSteps(Planning planning) {
    this.planning = planning;
  }

  void add(Finding finding, Changed changed, Check built) {
    ObjectName name = changed.key().object();
    Check current = (Check) changed.entities();
    replace(name, built, current);
    if (like(planning.ofEntities(name), current).isEmpty()) {
      renew(finding, name, built);
    }
  }

  /** The checks like the one become those that the entities have like the other. */
  void replace(ObjectName name, Check built, Check current) {
    Table table = planning.ofChangelog(name);
    Table wanted = planning.ofEntities(name);
    if (TableParts.isOfDomain(table, built)) {
      planning.changeDomain(table, built.columns().get(0), wanted);
    }
    like(table, built).stream()
        .filter(it -> !isIn(wanted, it) && !TableParts.isOfDomain(table, it))
        .forEach(check -> planning.steps.drop(key(name, check), check));
    like(wanted, current).stream()
        .filter(it -> !isIn(table, it) && !TableParts.isOfDomain(wanted, it))
        .forEach(check -> planning.steps.create(key(name, check), check));
  }

  /** The entities state no check, but their constants are known: the check goes on with them. */
  private void renew(Finding finding, ObjectName table, Check built) {
    List<String> values =
        Written.together(finding.origins().stream().map(Origin::written).toList()).values();
    if (!values.isEmpty() && built.columns().size() == 1) {
      Check check =
          new Check(built.name(), built.columns(), oneOf(table, built, values), true, true);
      planning.steps.create(key(table, check), check);
    }
  }

  private SqlText oneOf(ObjectName table, Check built, List<String> values) {
    String name = built.columns().get(0);
    String column = '"' + name.replace("\"", "\"\"") + '"';
    String list = values.stream().map(Names::literal).collect(Collectors.joining(", "));
    return planning
        .ofChangelog(table)
        .column(name)
        .map(Column::type)
        .filter(ColumnType::array)
        .map(type -> new SqlText("%s <@ array[%s]::%s".formatted(column, list, type)))
        .orElseGet(() -> new SqlText(column + " in (" + list + ")"));
  }

  private static List<Check> like(Table table, Check one) {
    return table.checks().stream().filter(it -> it.columns().equals(one.columns())).toList();
  }

  private static boolean isIn(Table table, Check check) {
    return table.checks().stream().anyMatch(it -> isSame(it, check));
  }

  static boolean isSame(Check one, Check other) {
    return one.columns().equals(other.columns())
        && one.expression().equals(other.expression())
        && one.validated() == other.validated();
  }

  private static ObjectKey key(ObjectName table, Check check) {
    return ObjectKey.of(ObjectKind.CHECK, table, check.name());
  }
}
