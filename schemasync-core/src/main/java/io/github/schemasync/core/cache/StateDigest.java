package io.github.schemasync.core.cache;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A digest of records, the same in every JVM. */
public final class StateDigest {
  private StateDigest() {}

  /** SHA-256 in hexadecimal digits. */
  public static String of(Object records) {
    String text = new Canonical(Path.of("/")).text(records);
    return Digest.of(text.getBytes(StandardCharsets.UTF_8));
  }
}
