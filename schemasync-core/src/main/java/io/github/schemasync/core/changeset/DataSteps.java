package io.github.schemasync.core.changeset;

import io.github.schemasync.core.model.Data;
import io.github.schemasync.core.model.ObjectKey;
import io.github.schemasync.core.model.ObjectKind;
import io.github.schemasync.core.model.SequenceValue;
import io.github.schemasync.core.model.TableRows;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Steps that bring rows into tables that are new, and sequences to where they stand. */
final class DataSteps {
  private static final int ROWS_A_STATEMENT = 500;

  private final Names names;

  DataSteps(Names names) {
    this.names = names;
  }

  Stream<Step.Load> of(Data data) {
    return Stream.concat(
        data.tables().stream().map(this::rows), data.sequences().stream().map(this::value));
  }

  private Step.Load rows(TableRows table) {
    List<String> inserts = new ArrayList<>();
    for (int i = 0; i < table.rows().size(); i += ROWS_A_STATEMENT) {
      int end = Math.min(i + ROWS_A_STATEMENT, table.rows().size());
      inserts.add(insert(table, table.rows().subList(i, end)));
    }
    return new Step.Load(
        new ObjectKey(ObjectKind.TABLE, table.table(), Optional.empty()),
        inserts,
        List.of("delete from " + names.qualified(table.table())));
  }

  private String insert(TableRows table, List<List<String>> rows) {
    List<String> lines = rows.stream().map(row -> "  (" + String.join(", ", row) + ")").toList();
    return "insert into %s (%s) overriding system value values\n%s"
        .formatted(
            names.qualified(table.table()), names.list(table.columns()), String.join(",\n", lines));
  }

  private Step.Load value(SequenceValue it) {
    String name = Names.literal(names.qualified(it.sequence()));
    return new Step.Load(
        new ObjectKey(ObjectKind.SEQUENCE, it.sequence(), Optional.empty()),
        List.of("select setval(%s, %d, %b)".formatted(name, it.value(), it.given())),
        List.of("select setval(%s, %d, false)".formatted(name, it.start())));
  }
}
