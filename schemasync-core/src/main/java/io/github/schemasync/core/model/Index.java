package io.github.schemasync.core.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * {@code create unique index book_title on public.book using btree (title) where sold}; indexes
 * that serve a constraint are not listed.
 *
 * @param included columns of {@code include (…)}
 * @param valid false after a failed {@code create index concurrently}
 * @param columns every column that it reads, in expressions and the predicate too
 */
public record Index(
    String name,
    String method,
    boolean unique,
    boolean nullsNotDistinct,
    List<IndexKey> keys,
    List<String> included,
    Optional<IndexPredicate> predicate,
    boolean valid,
    List<String> columns)
    implements SchemaObject {

  public Index {
    keys = List.copyOf(keys);
    included = List.copyOf(included);
    columns = List.copyOf(columns);
  }

  /** The same with every key in the other direction: PostgreSQL reads an index from both ends. */
  public Index reversed() {
    return withKeys(keys.stream().map(IndexKey::reversed).toList());
  }

  /** The same with what its keys hold and not how. */
  public Index bare() {
    return withKeys(keys.stream().map(IndexKey::bare).toList());
  }

  private Index withKeys(List<IndexKey> others) {
    return new Index(
        name, method, unique, nullsNotDistinct, others, included, predicate, valid, columns);
  }

  /** The same under another name. */
  public Index withName(String other) {
    return new Index(
        other, method, unique, nullsNotDistinct, keys, included, predicate, valid, columns);
  }

  /** The same for every row. */
  public Index withoutPredicate() {
    return new Index(
        name, method, unique, nullsNotDistinct, keys, included, Optional.empty(), valid, columns);
  }

  /** The key columns when it guards every row as a unique constraint would. */
  public Optional<List<String>> uniqueColumns() {
    boolean bareColumns = keys.stream().allMatch(key -> key.column().isPresent());
    boolean guards = unique && valid && predicate.isEmpty() && bareColumns;
    return guards
        ? Optional.of(keys.stream().map(key -> key.column().orElseThrow()).toList())
        : Optional.empty();
  }

  @Override
  public String definition() {
    return (unique ? "unique index" : "index")
        + (method.equals("btree") ? "" : " using " + method)
        + keys.stream().map(IndexKey::toString).collect(Collectors.joining(", ", " (", ")"))
        + (included.isEmpty() ? "" : " include (" + String.join(", ", included) + ")")
        + (nullsNotDistinct ? " nulls not distinct" : "")
        + predicate.map(condition -> " where " + condition).orElse("")
        + (valid ? "" : ", invalid");
  }

  @Override
  public List<String> columnNames() {
    return Stream.concat(keys.stream().flatMap(key -> key.column().stream()), columns.stream())
        .distinct()
        .toList();
  }
}
