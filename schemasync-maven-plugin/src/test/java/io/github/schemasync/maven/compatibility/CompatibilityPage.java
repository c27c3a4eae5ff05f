package io.github.schemasync.maven.compatibility;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** {@code docs/compatibility.md}: what was seen of each row, the last time that it was tried. */
final class CompatibilityPage {
  private static final Path FILE = Path.of("..", "docs", "compatibility.md");
  private static final String HEAD =
      """
      # Compatibility

      One project with %d planted drifts, built by Maven again and again, with one thing changed each time; whatever a row does not name is
      Hibernate 6.6.53, Liquibase 4.33.0, PostgreSQL 18, and the Maven and the JDK 17 that run the tests. A build fails and its findings are
      counted; `schemasync:generate` writes the changesets; the build is run again and has to pass. A toolchain is a JDK that the project
      is compiled with and for while Maven runs on 17. The first build's report has to name these versions of
      Hibernate, Liquibase and PostgreSQL.

      `CompatibilityIT` writes this page. Rows marked *often* are tried by every `mvn verify`, all of them by `mvn -Pcompatibility verify`. Rows
      marked *unpromised* are tried, and may fail.

      | | version | drifts found | false alarms | changesets close them | |
      |---|---|---|---|---|---|
      """;

  private CompatibilityPage() {}

  /** Replaces the lines of rows that were tried; the others stay as they are. */
  static void write(List<Row> rows, List<String> drifts, Map<Row, Trial> tried) throws IOException {
    List<String> before = Files.exists(FILE) ? Files.readAllLines(FILE, UTF_8) : List.of();
    StringBuilder page = new StringBuilder(HEAD.formatted(drifts.size()));
    for (Row row : rows) {
      Trial trial = tried.get(row);
      page.append(trial == null ? kept(row, before) : line(row, drifts, trial)).append('\n');
    }
    Files.writeString(FILE, page, UTF_8);
  }

  private static String kept(Row row, List<String> before) {
    return before.stream()
        .filter(line -> line.startsWith(start(row)))
        .findFirst()
        .orElse(start(row) + " not tried yet | | | " + row.mark() + " |");
  }

  private static String line(Row row, List<String> drifts, Trial trial) {
    List<String> found = new ArrayList<>(trial.findings());
    found.retainAll(drifts);
    List<String> alarms = new ArrayList<>(trial.findings());
    alarms.removeAll(drifts);
    return start(row)
        + " %d of %d | %s | %s | %s |"
            .formatted(
                found.size(),
                drifts.size(),
                alarms.isEmpty() ? "none" : alarms.stream().collect(Collectors.joining("<br>")),
                trial.isClosed() ? "yes" : "no",
                row.mark());
  }

  private static String start(Row row) {
    return "| " + row.kind() + " | " + row.version() + " |";
  }
}
