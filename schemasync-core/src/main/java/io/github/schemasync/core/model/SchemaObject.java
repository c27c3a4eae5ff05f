package io.github.schemasync.core.model;

import java.util.List;

/**
 * One object of a schema. The permitted types are the list of what is compared, but for idle ones.
 */
public sealed interface SchemaObject
    permits Namespace,
        Table,
        Column,
        PrimaryKey,
        UniqueConstraint,
        ForeignKey,
        Check,
        Exclusion,
        IdleConstraint,
        Index,
        Sequence,
        EnumType,
        EnumLabel,
        Definition {

  /** The name inside its schema or table. */
  String name();

  /** What it is, in a few words of SQL, for instance {@code varchar(120) not null}. */
  String definition();

  /** The columns of its table that it speaks about, in its own order; empty for a table itself. */
  default List<String> columnNames() {
    return List.of();
  }
}
