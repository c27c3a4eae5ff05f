package io.github.schemasync.maven.compatibility;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A copy of the project that all rows share, in the words of the row's JPA. */
record TrialProject(Path folder) {
  private static final Path TEMPLATE = Path.of("src", "test", "resources", "compatibility");
  private static final Path COPIES = Path.of("target", "compatibility");

  static TrialProject of(Row row) throws IOException {
    boolean javax = row.kind().equals("Hibernate") && row.version().startsWith("5.");
    Path folder = COPIES.resolve(row.kind() + "-" + row.version()).toAbsolutePath();
    Path template = TEMPLATE.resolve("project");
    try (Stream<Path> files = Files.walk(template)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = folder.resolve(template.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        String text = Files.readString(file, UTF_8);
        Files.writeString(copy, javax ? text.replace("jakarta.", "javax.") : text, UTF_8);
      }
    }
    return new TrialProject(folder);
  }

  static List<Row> rows() throws IOException {
    return Row.read(TEMPLATE.resolve("rows.txt"));
  }

  /** Code and object of each difference that the project is made with, sorted. */
  static List<String> drifts() throws IOException {
    return Files.readAllLines(TEMPLATE.resolve("drifts.txt"), UTF_8);
  }
}
