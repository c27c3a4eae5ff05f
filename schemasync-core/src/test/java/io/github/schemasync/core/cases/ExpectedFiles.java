package io.github.schemasync.core.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The files of a folder, byte for byte; {@code -Dschemasync.test.update=true} writes them anew. A
 * folder without files is not there.
 */
record ExpectedFiles(Path folder) {

  /** Fails unless the folder has exactly these files: name to text. */
  void require(Map<String, String> files) {
    if (Boolean.getBoolean("schemasync.test.update")) {
      write(files);
    }
    assertThat(read()).containsExactlyInAnyOrderEntriesOf(files);
  }

  private Map<String, String> read() {
    Map<String, String> files = new TreeMap<>();
    try {
      for (Path file : list()) {
        files.put(file.getFileName().toString(), Files.readString(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }

  private void write(Map<String, String> files) {
    try {
      for (Path file : list()) {
        Files.delete(file);
      }
      if (files.isEmpty()) {
        Files.deleteIfExists(folder);
        return;
      }
      Files.createDirectories(folder);
      for (Map.Entry<String, String> file : files.entrySet()) {
        Files.writeString(folder.resolve(file.getKey()), file.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<Path> list() throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }
}
