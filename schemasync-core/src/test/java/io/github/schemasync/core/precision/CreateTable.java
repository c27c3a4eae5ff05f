package io.github.schemasync.core.precision;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A {@code create table} of Hibernate, taken apart.
 *
 * @param head up to the opening parenthesis
 * @param items columns and constraints
 * @param tail from the closing parenthesis on
 */
record CreateTable(String head, List<String> items, String tail) {
  private static final Pattern STATEMENT =
      Pattern.compile("(create table [^(]+)\\((.*)(\\)[^)]*)", Pattern.DOTALL);

  /** The statement, its columns in other words and in reverse order; others are left alone. */
  static String rewrite(String sql, UnaryOperator<String> wording) {
    Matcher matcher = STATEMENT.matcher(sql);
    if (!matcher.matches()) {
      return sql;
    }
    List<String> items = new ArrayList<>();
    for (String item : split(matcher.group(2))) {
      items.add(0, isConstraint(item) ? item : wording.apply(item));
    }
    return new CreateTable(matcher.group(1), items, matcher.group(3)).sql();
  }

  private static boolean isConstraint(String item) {
    return item.matches("(?s)(primary key|unique|constraint|check|foreign key)\\b.*");
  }

  /** At the commas that are in no parentheses and no quotes. */
  private static List<String> split(String text) {
    List<String> items = new ArrayList<>();
    int depth = 0;
    int start = 0;
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char next = text.charAt(i);
      quoted ^= next == '\'';
      depth += quoted ? 0 : (next == '(' ? 1 : 0) - (next == ')' ? 1 : 0);
      if (next == ',' && depth == 0 && !quoted) {
        items.add(text.substring(start, i).trim());
        start = i + 1;
      }
    }
    items.add(text.substring(start).trim());
    return items;
  }

  private String sql() {
    return head + "(" + items.stream().collect(Collectors.joining(",\n  ")) + tail;
  }
}
