package io.github.schemasync.core.changelog;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Statements as PostgreSQL's JDBC driver wants them from Liquibase, which prepares every statement:
 * the question mark of an operator is doubled, since a single one is a parameter.
 *
 * <p>Tried with Liquibase 4.9, 4.20, 4.27, 4.31, 4.33 and 5.0: none takes {@code data ? 'key'}, all
 * take {@code data ?? 'key'}.
 */
final class JdbcText {
  /** What the driver passes over, and a question mark outside of it. */
  private static final Pattern PARTS =
      Pattern.compile(
          String.join(
              "|",
              "[eE]'(?:[^'\\\\]|\\\\.)*+'",
              "'[^']*+'",
              "\"[^\"]*+\"",
              "(\\$\\w*+\\$).*?\\1",
              "--[^\\n]*+",
              "/\\*.*?\\*/",
              "\\?"),
          Pattern.DOTALL);

  private JdbcText() {}

  static String of(String statement) {
    return PARTS.matcher(statement).replaceAll(JdbcText::replacement);
  }

  private static String replacement(MatchResult part) {
    return part.group().equals("?") ? "??" : Matcher.quoteReplacement(part.group());
  }
}
