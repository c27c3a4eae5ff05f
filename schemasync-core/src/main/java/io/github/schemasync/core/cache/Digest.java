package io.github.schemasync.core.cache;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 of several things in a row; each is counted, so that none runs into the next. */
final class Digest {
  private static final int PART = 1 << 16;

  private final MessageDigest sha = sha256();

  Digest add(String text) {
    return add(text.getBytes(StandardCharsets.UTF_8));
  }

  Digest add(byte[] bytes) {
    return add(bytes.length).addBare(bytes);
  }

  Digest add(long number) {
    for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
      sha.update((byte) (number >>> shift));
    }
    return this;
  }

  /** In hexadecimal digits; nothing can be added any more. */
  String end() {
    return HexFormat.of().formatHex(sha.digest());
  }

  static String of(byte[] bytes) {
    return new Digest().add(bytes).end();
  }

  /** That of a file with these bytes. */
  static String ofContent(byte[] bytes) {
    return new Digest().addBare(bytes).end();
  }

  /**
   * That of a file's bytes.
   *
   * @throws IOException also for what is no file: a pipe would be waited for
   */
  static String of(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new IOException(file + " is no regular file");
    }
    Digest digest = new Digest();
    byte[] part = new byte[PART];
    try (InputStream bytes = Files.newInputStream(file)) {
      for (int length = bytes.read(part); length >= 0; length = bytes.read(part)) {
        digest.sha.update(part, 0, length);
      }
    }
    return digest.end();
  }

  private Digest addBare(byte[] bytes) {
    sha.update(bytes);
    return this;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
