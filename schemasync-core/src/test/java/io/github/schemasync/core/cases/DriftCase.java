package io.github.schemasync.core.cases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder of plain files: {@code entities.sql}, {@code changelog.sql} and {@code drift.txt}, whose
 * lines are {@code IMPACT severity code object}; an empty {@code drift.txt} says that there is
 * none. A file {@code constants.txt} with lines {@code schema.table.column CONSTANT} tells what an
 * enum attribute can write, and with {@code @…} for the constant what else is known of it. A line
 * {@code 15 nulls not distinct} of {@code needs.txt} says that older versions of PostgreSQL lack
 * something that the case has. What is generated for it is in a folder of its own, see {@link
 * ExpectedFiles}.
 */
record DriftCase(
    String name,
    String entitiesSql,
    String changelogSql,
    List<String> expected,
    List<String> constants,
    List<String> needs,
    ExpectedFiles generated) {

  static Stream<DriftCase> all() {
    Path folder = Path.of("src/test/resources/drift-cases");
    try (Stream<Path> cases = Files.list(folder)) {
      return cases.sorted().map(DriftCase::read).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static DriftCase read(Path folder) {
    return new DriftCase(
        folder.getFileName().toString(),
        text(folder.resolve("entities.sql")),
        text(folder.resolve("changelog.sql")),
        lines(folder.resolve("drift.txt")),
        ifThere(folder.resolve("constants.txt")),
        ifThere(folder.resolve("needs.txt")),
        new ExpectedFiles(folder.resolve("expected")));
  }

  /** Whether something fails or is shown. */
  boolean isTold() {
    return expected.stream().anyMatch(line -> !line.split(" ", 3)[1].equals("quiet"));
  }

  private static List<String> ifThere(Path file) {
    return Files.exists(file) ? lines(file) : List.of();
  }

  private static List<String> lines(Path file) {
    return text(file).lines().filter(line -> !line.isBlank()).toList();
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException("half a case: " + file + " is not there", e);
    }
  }

  @Override
  public String toString() {
    return name;
  }
}
