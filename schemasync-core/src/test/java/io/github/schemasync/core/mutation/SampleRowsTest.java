package io.github.schemasync.core.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemasync.core.closing.TwoSides;
import io.github.schemasync.core.model.ObjectName;
import io.github.schemasync.core.model.Schema;
import io.github.schemasync.core.model.Table;
import io.github.schemasync.core.sample.SampleRows;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows are made up for every table that entities with every kind of mapping have. */
class SampleRowsTest {
  @TempDir private Path directory;

  @Test
  void everyTableGetsRows() throws Exception {
    try (KitchenSink sink = new KitchenSink(directory)) {
      List<String> unfilled =
          sink.withMutatedChangelog(
              "select 1",
              sides -> {
                SampleRows rows =
                    new SampleRows(
                        sides.changelog(), sides.entities(), sides.changelogConnection());
                rows.fill(tables(sides.changelog()));
                assertThat(empty(sides)).containsExactlyElementsOf(rows.unfilled());
                return rows.unfilled();
              });
      assertThat(unfilled).isEmpty();
    }
  }

  private static Set<ObjectName> tables(Schema schema) {
    return schema.tables().stream()
        .filter(table -> table.kind().holdsRows())
        .map(Table::qualifiedName)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<String> empty(TwoSides sides) throws SQLException {
    Set<String> empty = new TreeSet<>();
    try (Statement statement = sides.changelogConnection().createStatement()) {
      for (ObjectName table : tables(sides.changelog())) {
        String name = '"' + table.schema() + "\".\"" + table.name() + '"';
        try (ResultSet row = statement.executeQuery("select from " + name + " limit 1")) {
          if (!row.next()) {
            empty.add(table.toString());
          }
        }
      }
    }
    return List.copyOf(empty);
  }
}
