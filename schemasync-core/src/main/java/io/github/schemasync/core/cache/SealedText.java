package io.github.schemasync.core.cache;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;

/** Values as a text that tells by itself whether it is whole. */
final class SealedText {
  private static final String CHECK_SUM = "checkSum=";

  private SealedText() {}

  static String of(Properties values) {
    StringWriter text = new StringWriter();
    try {
      values.store(text, null);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text + checkSum(text.toString());
  }

  /** Empty for a text that is not whole. */
  static Optional<Properties> read(String text) {
    String whole = text.substring(0, Math.max(0, text.lastIndexOf(CHECK_SUM)));
    if (!text.equals(whole + checkSum(whole))) {
      return Optional.empty();
    }
    Properties values = new Properties();
    try {
      values.load(new StringReader(whole));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return Optional.of(values);
  }

  private static String checkSum(String text) {
    return CHECK_SUM + Digest.of(text.getBytes(StandardCharsets.UTF_8)) + "\n";
  }
}
