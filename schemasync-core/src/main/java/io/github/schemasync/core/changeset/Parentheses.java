package io.github.schemasync.core.changeset;

import io.github.schemasync.core.model.SqlText;

/** Parentheses around an expression: PostgreSQL's text of {@code a > 0} has a pair of its own. */
final class Parentheses {
  private Parentheses() {}

  /** {@code (a > 0)}, once. */
  static String around(SqlText expression) {
    String text = expression.text();
    return isWrapped(text) ? text : "(" + text + ")";
  }

  /** Whether the first parenthesis is closed by the last character. */
  private static boolean isWrapped(String text) {
    int depth = 0;
    char quote = 0;
    for (int i = 0; i < text.length(); i++) {
      char next = text.charAt(i);
      if (quote != 0) {
        quote = next == quote ? 0 : quote;
      } else if (next == '\'' || next == '"') {
        quote = next;
      } else {
        depth += next == '(' ? 1 : next == ')' ? -1 : 0;
      }
      if (depth == 0) {
        return i > 0 && i == text.length() - 1;
      }
    }
    return false;
  }
}
