package io.github.schemasync.core.diff;

import io.github.schemasync.core.diff.Semantics.CheckVerdict;
import io.github.schemasync.core.diff.Semantics.Checks;
import io.github.schemasync.core.model.Check;
import io.github.schemasync.core.model.Column;
import io.github.schemasync.core.model.ObjectKey;
import io.github.schemasync.core.model.ObjectKind;
import io.github.schemasync.core.model.Origin;
import io.github.schemasync.core.model.Origins;
import io.github.schemasync.core.model.Table;
import io.github.schemasync.core.model.Written;
import java.util.List;
import java.util.Optional;

/**
 * Compares checks by meaning. Checks that read one column are compared together with all others on
 * that column, since one side may say in two what the other says in one; the rest by PostgreSQL's
 * text. What a check says of null is compared as NOT NULL of its column.
 */
final class CheckComparator {
  private final Semantics semantics;
  private final Origins origins;

  CheckComparator(Semantics semantics, Origins origins) {
    this.semantics = semantics;
    this.origins = origins;
  }

  void compare(Table entities, Table changelog, Differences found) {
    Pairing<Check> pairing =
        Pairing.of(
                entities.checks(),
                changelog.checks(),
                CheckComparator::isEqual,
                (one, other) ->
                    readsTheSame(one, other)
                        && semantics.sameExpression(
                            entities, changelog, one.expression(), other.expression()))
            .withoutRepeated(CheckComparator::isEqual);
    pairing.pairs().forEach(pair -> compareValidation(entities, pair, found));
    SideBySide rest = new SideBySide(entities, changelog, pairing);
    rest.columns().forEach(column -> compareOnColumn(rest, column, found));
    compareOthers(rest, found);
  }

  private static boolean isEqual(Check one, Check other) {
    return readsTheSame(one, other) && one.expression().equals(other.expression());
  }

  private static boolean readsTheSame(Check one, Check other) {
    return one.columns().equals(other.columns());
  }

  private static void compareValidation(Table table, Pairing.Pair<Check> pair, Differences found) {
    Check entities = pair.entities();
    Check changelog = pair.changelog();
    found
        .between(key(table, entities), entities, changelog)
        .compare(Property.VALIDATED, validation(entities), validation(changelog));
  }

  private void compareOnColumn(SideBySide rest, String name, Differences found) {
    Optional<Column> entities = rest.entities().column(name);
    Optional<Column> changelog = rest.changelog().column(name);
    Checks checks =
        rest.checksOn(name).without(check -> NullRefusals.isAll(semantics, rest, check));
    List<String> known = entities.map(it -> known(rest.entities(), it)).orElse(List.of());
    boolean nothingToAsk =
        entities.isEmpty()
            || changelog.isEmpty()
            || checks.ofChangelog().isEmpty()
            || (checks.ofEntities().isEmpty() && known.isEmpty());
    if (nothingToAsk) {
      checks.ofEntities().forEach(it -> found.missing(key(rest.entities(), it), it));
      checks.ofChangelog().forEach(it -> found.unexpected(key(rest.entities(), it), it));
      return;
    }
    CheckVerdict verdict =
        semantics.compareChecks(entities.orElseThrow(), changelog.orElseThrow(), checks, known);
    boolean saysNothing = checks.ofEntities().isEmpty() && !verdict.decided();
    if (saysNothing && verdict.refused().isEmpty()) {
      checks.ofChangelog().forEach(it -> found.unexpected(key(rest.entities(), it), it));
    } else {
      report(rest.entities(), checks, new Verdict(verdict, known), found);
    }
  }

  private static void report(Table table, Checks checks, Verdict verdict, Differences found) {
    if (verdict.tried().same()) {
      return;
    }
    Check built = checks.ofChangelog().get(0);
    Check wanted = checks.ofEntities().stream().findFirst().orElse(built);
    ObjectKey key = key(table, wanted);
    verdict
        .property()
        .ifPresentOrElse(
            property ->
                found
                    .between(key, wanted, built)
                    .changed(property, verdict.entitiesText(checks), verdict.changelogText(checks)),
            () ->
                found.notCompared(
                    key,
                    checks.ofEntities().stream().findFirst(),
                    "the texts differ but agree on every value that was tried: entities "
                        + verdict.entitiesText(checks)
                        + ", changelog "
                        + verdict.changelogText(checks)));
  }

  /**
   * Checks on several columns: equal texts are paired already, equal columns are changed. One that
   * refuses a row with null in all of them is narrower wherever the entities accept it.
   */
  private void compareOthers(SideBySide rest, Differences found) {
    Table table = rest.entities();
    Pairing<Check> pairing =
        Pairing.of(
            rest.othersOfEntities(),
            rest.othersOfChangelog(),
            (one, other) -> one.name().equals(other.name()),
            (one, other) -> one.columns().equals(other.columns()));
    pairing.missing().forEach(it -> found.missing(key(table, it), it));
    for (Check check : pairing.unexpected()) {
      if (refusesNulls(rest, check)) {
        reportNulls(found.between(key(table, check), check, check), check);
      } else {
        found.unexpected(key(table, check), check);
      }
    }
    for (Pairing.Pair<Check> pair : pairing.pairs()) {
      Check wanted = pair.entities();
      Check built = pair.changelog();
      Differences.Properties differences = found.between(key(table, wanted), wanted, built);
      if (refusesNulls(rest, built)) {
        reportNulls(differences, built);
      } else {
        differences.compare(Property.EXPRESSION, wanted.expression(), built.expression());
      }
    }
  }

  private static void reportNulls(Differences.Properties differences, Check built) {
    differences.changed(
        Property.NARROWER,
        "null in " + String.join(" and ", built.columns()),
        built.expression().text());
  }

  /** Whether a row with null in all columns of the check is only refused by the changelog. */
  private boolean refusesNulls(SideBySide tables, Check check) {
    Optional<List<Column>> wanted = nullable(tables.entities(), check);
    Optional<List<Column>> built = nullable(tables.changelog(), check);
    return wanted.isPresent()
        && built.isPresent()
        && semantics.refusesNull(Semantics.Side.CHANGELOG, built.orElseThrow(), check)
        && tables.entities().checks().stream()
            .filter(own -> check.columns().containsAll(own.columns()))
            .noneMatch(
                own -> semantics.refusesNull(Semantics.Side.ENTITIES, wanted.orElseThrow(), own));
  }

  /** The columns that the check reads; empty when one is not there or never null. */
  private static Optional<List<Column>> nullable(Table table, Check check) {
    List<Column> columns =
        check.columns().stream()
            .flatMap(name -> table.column(name).stream())
            .filter(column -> !column.notNull())
            .toList();
    return columns.size() == check.columns().size() ? Optional.of(columns) : Optional.empty();
  }

  /** Of an array, which holds any number of the known values, those that hold one. */
  private List<String> known(Table table, Column column) {
    List<Origin> attributes = origins.ofColumn(table.qualifiedName(), column.name());
    Written written = Written.together(attributes.stream().map(Origin::written).toList());
    return written.values().stream()
        .map(value -> column.type().array() ? "{\"" + value + "\"}" : value)
        .toList();
  }

  private static String validation(Check check) {
    return check.validated() ? "valid" : "not valid";
  }

  static ObjectKey key(Table table, Check check) {
    return ObjectKey.of(ObjectKind.CHECK, table.qualifiedName(), check.name());
  }
}
