package io.github.schemasync.core.model;

import java.util.Optional;

/**
 * {@code create sequence book_seq as bigint start 1 increment 50}.
 *
 * @param dataType {@code bigint}, {@code integer} or {@code smallint}
 * @param owner the column it belongs to (serial, identity or {@code owned by}), as {@code
 *     schema.table.column}
 * @param drawnBy a column whose default draws from it, in the same form
 */
public record Sequence(
    ObjectName qualifiedName,
    SqlText dataType,
    long start,
    long increment,
    long minimum,
    long maximum,
    long cache,
    boolean cycle,
    Optional<String> owner,
    Optional<String> drawnBy)
    implements SchemaObject {

  @Override
  public String name() {
    return qualifiedName.name();
  }

  @Override
  public String definition() {
    return "sequence start " + start + " increment " + increment;
  }
}
