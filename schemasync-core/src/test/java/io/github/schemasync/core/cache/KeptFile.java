package io.github.schemasync.core.cache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A file of the cache, rewritten by somebody who knows how.
 *
 * @param file where it was
 * @param text what was in it
 */
public record KeptFile(Path file, String text) {
  /** The file as it is now. */
  public static KeptFile copy(Path file) throws IOException {
    return new KeptFile(file, Files.readString(file));
  }

  /** Makes it the only one of its folder. */
  public void putBackAlone() throws IOException {
    try (Stream<Path> others = Files.list(file.getParent())) {
      for (Path other : others.toList()) {
        Files.delete(other);
      }
    }
    Files.writeString(file, text);
  }

  /** Changes the values in it, and leaves it whole. */
  public static void alter(Path file, Consumer<Properties> change) throws IOException {
    Properties values = SealedText.read(Files.readString(file)).orElseThrow();
    change.accept(values);
    Files.writeString(file, SealedText.of(values));
  }
}
