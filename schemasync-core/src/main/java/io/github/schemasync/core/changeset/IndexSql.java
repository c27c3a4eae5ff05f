package io.github.schemasync.core.changeset;

import io.github.schemasync.core.model.Index;
import io.github.schemasync.core.model.IndexKey;
import io.github.schemasync.core.model.ObjectName;
import java.util.stream.Collectors;

/** SQL that makes and drops indexes. */
final class IndexSql {
  private final Names names;

  IndexSql(Names names) {
    this.names = names;
  }

  String create(ObjectName table, Index index) {
    return create("index ", table, index);
  }

  /** Slower, on a table that can be written meanwhile. */
  String createConcurrently(ObjectName table, Index index) {
    return create("index concurrently ", table, index);
  }

  private String create(String how, ObjectName table, Index index) {
    return "create "
        + (index.unique() ? "unique " : "")
        + how
        + names.quoted(index.name())
        + " on "
        + names.qualified(table)
        + (index.method().equals("btree") ? "" : " using " + index.method())
        + index.keys().stream().map(IndexKey::toString).collect(Collectors.joining(", ", " (", ")"))
        + (index.included().isEmpty() ? "" : " include (" + names.list(index.included()) + ")")
        + (index.nullsNotDistinct() ? " nulls not distinct" : "")
        + index.predicate().map(condition -> " where " + condition).orElse("");
  }

  /** An index lives in the schema of its table. */
  String drop(ObjectName table, Index index) {
    return "drop index " + name(table, index.name());
  }

  /** Also what an attempt that failed has left behind. */
  String dropConcurrently(ObjectName table, String index) {
    return "drop index concurrently if exists " + name(table, index);
  }

  private String name(ObjectName table, String index) {
    return names.qualified(new ObjectName(table.schema(), index));
  }
}
