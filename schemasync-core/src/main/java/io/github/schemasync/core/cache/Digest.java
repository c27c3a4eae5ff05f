package io.github.schemasync.core.cache;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 of several things in a row; each is counted, so that none runs into the next. */
final class Digest {
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

  static String of(Path file) throws IOException {
    return of(Files.readAllBytes(file));
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
