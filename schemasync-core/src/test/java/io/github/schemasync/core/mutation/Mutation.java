package io.github.schemasync.core.mutation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A line {@code name | SQL | findings} of {@code mutations.txt}; findings are separated by commas,
 * {@code -} stands for none. Lines that begin with {@code #} are headings.
 *
 * @param sql what is done to the changelog's database
 * @param expected lines {@code IMPACT severity code object}
 */
record Mutation(String name, String sql, List<String> expected) {
  static final Path FOLDER = Path.of("src/test/resources/mutations");

  static List<Mutation> all() {
    return lines("mutations.txt").stream()
        .filter(line -> !line.startsWith("#"))
        .map(Mutation::parse)
        .toList();
  }

  private static Mutation parse(String line) {
    String[] parts = line.split(" \\| ", 3);
    String findings = parts[2].strip();
    return new Mutation(
        parts[0].strip(),
        parts[1],
        findings.equals("-") ? List.of() : Stream.of(findings.split(", ")).toList());
  }

  /** What older versions of PostgreSQL lack, a line {@code name | 18 constraints …} each. */
  Optional<String> need() {
    String start = name + " | ";
    return lines("needs.txt").stream()
        .filter(line -> line.startsWith(start))
        .map(line -> line.substring(start.length()))
        .findFirst();
  }

  static List<String> lines(String file) {
    return text(file).lines().filter(line -> !line.isBlank()).toList();
  }

  static String text(String file) {
    try {
      return Files.readString(FOLDER.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return name;
  }
}
