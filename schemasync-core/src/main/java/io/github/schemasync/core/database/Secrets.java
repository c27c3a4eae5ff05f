package io.github.schemasync.core.database;

import java.security.SecureRandom;
import java.util.HexFormat;

/** Random passwords and keys. */
final class Secrets {
  private static final SecureRandom RANDOM = new SecureRandom();

  private Secrets() {}

  /** 128 random bits as hexadecimal digits. */
  static String password() {
    byte[] bytes = new byte[16];
    RANDOM.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  static long key() {
    return RANDOM.nextLong();
  }
}
