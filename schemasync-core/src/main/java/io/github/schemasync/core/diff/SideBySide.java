package io.github.schemasync.core.diff;

import io.github.schemasync.core.diff.Semantics.Checks;
import io.github.schemasync.core.model.Check;
import io.github.schemasync.core.model.Table;
import java.util.List;
import java.util.stream.Stream;

/** The checks of two tables that are not equal by text. */
record SideBySide(Table entities, Table changelog, Pairing<Check> pairing) {

  /** Every column that a check reads alone. */
  List<String> columns() {
    return Stream.concat(pairing.missing().stream(), pairing.unexpected().stream())
        .filter(SideBySide::readsOneColumn)
        .map(check -> check.columns().get(0))
        .distinct()
        .sorted()
        .toList();
  }

  Checks checksOn(String column) {
    return new Checks(on(column, pairing.missing()), on(column, pairing.unexpected()));
  }

  List<Check> othersOfEntities() {
    return others(pairing.missing());
  }

  List<Check> othersOfChangelog() {
    return others(pairing.unexpected());
  }

  private static List<Check> on(String column, List<Check> checks) {
    return checks.stream().filter(it -> it.columns().equals(List.of(column))).toList();
  }

  private static List<Check> others(List<Check> checks) {
    return checks.stream().filter(it -> !readsOneColumn(it)).toList();
  }

  private static boolean readsOneColumn(Check check) {
    return check.columns().size() == 1;
  }
}
