package io.github.schemasync.core.diff;

import io.github.schemasync.core.model.Check;
import io.github.schemasync.core.model.Column;
import io.github.schemasync.core.model.ObjectName;
import io.github.schemasync.core.model.SqlText;
import io.github.schemasync.core.model.Table;
import java.util.List;
import java.util.function.Predicate;

/**
 * What expressions mean, where their texts differ. PostgreSQL answers; nothing is parsed.
 *
 * <p>Every method is asked only about texts that differ.
 */
public interface Semantics {

  /** Whether both defaults give the same value in the entities' column. */
  Sameness compareDefaults(Column entities, Column changelog);

  /**
   * Whether PostgreSQL's planner makes the same of both expressions on one side's table; it is
   * enough that it does on one, since the types of columns are compared apart. Enum types of the
   * same columns count as one.
   */
  boolean sameExpression(Table entities, Table changelog, SqlText ofEntities, SqlText ofChangelog);

  /**
   * Whether both sides' views of this name show the same rows: PostgreSQL prints or plans them
   * alike on one side's tables.
   */
  boolean sameView(ObjectName view);

  /**
   * How two sets of checks on the same single column treat values; null is one of them only where
   * both columns take it.
   *
   * @param known values that the model can write, as text; may be empty
   */
  CheckVerdict compareChecks(Column entities, Column changelog, Checks checks, List<String> known);

  /**
   * Whether a check refuses a row with null in each of the columns; not when it cannot be tried.
   *
   * @param side the side that has both
   * @param columns all that the check reads
   */
  boolean refusesNull(Side side, List<Column> columns, Check check);

  /** Whose an object is. */
  enum Side {
    ENTITIES,
    CHANGELOG
  }

  /**
   * The checks of both sides that read one column only.
   *
   * @param ofEntities at least one, or {@code known} values are given
   * @param ofChangelog at least one, or {@code ofEntities} is not empty
   */
  record Checks(List<Check> ofEntities, List<Check> ofChangelog) {
    /** Both sides hold. */
    public Checks {
      ofEntities = List.copyOf(ofEntities);
      ofChangelog = List.copyOf(ofChangelog);
    }

    Checks without(Predicate<Check> told) {
      return new Checks(
          ofEntities.stream().filter(told.negate()).toList(),
          ofChangelog.stream().filter(told.negate()).toList());
    }
  }

  /**
   * What was found by trying values.
   *
   * @param refused values that the entities side accepts and the changelog side refuses
   * @param admitted values that the changelog side accepts and the entities side refuses
   * @param decided whether the values that were tried settle the meaning
   */
  record CheckVerdict(List<String> refused, List<String> admitted, boolean decided) {
    /** Both lists are sorted. */
    public CheckVerdict {
      refused = List.copyOf(refused);
      admitted = List.copyOf(admitted);
    }

    /** Whether both sides are proven to mean the same. */
    public boolean same() {
      return decided && refused.isEmpty() && admitted.isEmpty();
    }
  }
}
