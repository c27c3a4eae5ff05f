package io.github.schemasync.core.introspect;

import io.github.schemasync.core.model.Index;
import io.github.schemasync.core.model.IndexKey;
import io.github.schemasync.core.model.IndexPredicate;
import io.github.schemasync.core.model.ObjectKey;
import io.github.schemasync.core.model.ObjectKind;
import io.github.schemasync.core.model.SqlText;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Reads a row of {@code indexes.sql}. */
final class IndexReader {
  /** Bits of {@code pg_index.indoption}. */
  private static final int DESCENDING = 1;

  private static final int NULLS_FIRST = 2;

  private IndexReader() {}

  static Index read(Row row) throws SQLException {
    String name = row.text("name");
    row.describes(ObjectKey.of(ObjectKind.INDEX, row.name("schema", "relation"), name));
    return new Index(
        name,
        row.text("method"),
        row.flag("is_unique"),
        row.flag("nulls_not_distinct"),
        keys(row),
        row.texts("included"),
        predicate(row),
        row.flag("valid"),
        row.texts("columns"));
  }

  private static Optional<IndexPredicate> predicate(Row row) throws SQLException {
    Optional<SqlText> sql = row.sql("predicate");
    if (sql.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new IndexPredicate(
            sql.orElseThrow(), row.texts("predicate_columns"), row.flag("predicate_decidable")));
  }

  private static List<IndexKey> keys(Row row) throws SQLException {
    List<Optional<String>> columns = row.optionalTexts("key_columns");
    List<String> texts = row.texts("key_texts");
    List<Integer> options = row.numbers("key_options");
    List<Optional<String>> classes = row.optionalTexts("key_classes");
    return IntStream.range(0, texts.size())
        .mapToObj(
            i ->
                new IndexKey(
                    columns.get(i),
                    new SqlText(texts.get(i)),
                    (options.get(i) & DESCENDING) != 0,
                    (options.get(i) & NULLS_FIRST) != 0,
                    classes.get(i)))
        .toList();
  }
}
