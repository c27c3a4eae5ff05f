package io.github.schemasync.core.changelog;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which names of tables, columns and all else are in quotes. */
public enum Quoting {
  /** Every name, with {@code objectQuotingStrategy="QUOTE_ALL_OBJECTS"}. */
  ALL,
  /** Names that PostgreSQL would read otherwise. */
  NEEDED;

  static final String ATTRIBUTE = "objectQuotingStrategy";
  private static final String EVERYWHERE = "QUOTE_ALL_OBJECTS";
  private static final Pattern TABLE =
      Pattern.compile(
          "\\b(?:create|alter)\\s+table\\s+(?:if\\s+(?:not\\s+)?exists\\s+)?(?:only\\s+)?(\"?)",
          Pattern.CASE_INSENSITIVE);

  /** What the attributes of all changesets say. */
  static Quoting of(Map<String, String> attributes) {
    return EVERYWHERE.equals(attributes.get(ATTRIBUTE)) ? ALL : NEEDED;
  }

  /** What formatted SQL says, which has no attribute for it: quotes around all tables, or none. */
  static Optional<Quoting> of(Stream<String> sql) {
    List<String> quotes =
        sql.flatMap(text -> TABLE.matcher(text).results()).map(Quoting::quote).toList();
    return Optional.of(ALL).filter(it -> quotes.size() > 1 && !quotes.contains(""));
  }

  private static String quote(MatchResult table) {
    return table.group(1);
  }

  void writeTo(Map<String, ? super String> attributes) {
    if (this == ALL) {
      attributes.put(ATTRIBUTE, EVERYWHERE);
    } else {
      attributes.remove(ATTRIBUTE);
    }
  }
}
