package io.github.schemasync.core.launch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The JVM's own list of the classes that it loaded, a line each. */
final class LoadedClasses {

  private LoadedClasses() {}

  /**
   * The option that makes a JVM write the list.
   *
   * @param folder where the JVM is started
   * @return nothing where the file has no name that the option can hold
   */
  static List<String> option(Path file, Path folder) {
    String name = file.startsWith(folder) ? folder.relativize(file).toString() : file.toString();
    return name.contains(":") || name.contains("%") || name.contains("\"")
        ? List.of()
        : List.of("-Xlog:class+load=info:file=" + name + ":none:filecount=0");
  }

  /** Binary names; empty when the JVM wrote no list. */
  static Optional<Set<String>> read(Path file) {
    try (Stream<String> lines =
        new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines()) {
      Set<String> names =
          lines
              .filter(line -> line.contains(" source: "))
              .map(line -> line.substring(0, line.indexOf(' ')))
              .collect(Collectors.toSet());
      return names.isEmpty() ? Optional.empty() : Optional.of(names);
    } catch (IOException none) {
      return Optional.empty();
    }
  }
}
