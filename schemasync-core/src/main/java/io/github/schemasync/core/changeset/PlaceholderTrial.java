package io.github.schemasync.core.changeset;

import io.github.schemasync.core.model.Check;
import io.github.schemasync.core.model.Column;
import java.util.List;

/** Finds a placeholder that the checks of its column accept. */
@FunctionalInterface
public interface PlaceholderTrial {
  /** Tries nothing. */
  PlaceholderTrial NONE = (column, checks, value) -> value;

  /**
   * A value for rows that are there.
   *
   * @param column as the entities want it
   * @param checks those of the column alone, at least one
   * @param value an SQL expression that would stand if nothing refused it
   * @return an SQL expression: the same one where it is accepted, or where none is known that is
   */
  String fitting(Column column, List<Check> checks, String value);
}
