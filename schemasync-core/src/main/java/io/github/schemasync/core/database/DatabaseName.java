package io.github.schemasync.core.database;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of a throwaway database, {@code schemasync_<purpose>_<UTC time>_<key>}.
 *
 * @param text the whole name; needs no quotes in SQL
 * @param key the advisory lock that the creating build holds for as long as it lives
 */
record DatabaseName(String text, long key) {
  /** Every name matches it, and PostgreSQL understands it too. */
  static final String PATTERN = "^schemasync_[a-z]{1,20}_[0-9]{14}_[0-9a-f]{16}$";

  private static final Pattern PURPOSE = Pattern.compile("[a-z]{1,20}");
  private static final Pattern NAME = Pattern.compile(PATTERN);
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyyMMddHHmmss").withZone(ZoneOffset.UTC);

  static DatabaseName unused(String purpose) {
    if (!PURPOSE.matcher(purpose).matches()) {
      throw new IllegalArgumentException("not one lower-case word: " + purpose);
    }
    long key = Secrets.key();
    String time = TIME.format(Instant.now());
    return new DatabaseName(
        "schemasync_" + purpose + "_" + time + "_" + HexFormat.of().toHexDigits(key), key);
  }

  /** Empty when the name is not one of ours. */
  static Optional<DatabaseName> parse(String text) {
    Matcher name = NAME.matcher(text);
    return name.matches()
        ? Optional.of(
            new DatabaseName(
                text, HexFormat.fromHexDigitsToLong(text.substring(text.length() - 16))))
        : Optional.empty();
  }
}
