package io.github.schemasync.core.cache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.function.Consumer;

/** A file of the cache, rewritten by somebody who knows how. */
public final class KeptFile {
  private KeptFile() {}

  /** Changes the values in it, and leaves it whole. */
  public static void alter(Path file, Consumer<Properties> change) throws IOException {
    Properties values = SealedText.read(Files.readString(file)).orElseThrow();
    change.accept(values);
    Files.writeString(file, SealedText.of(values));
  }
}
