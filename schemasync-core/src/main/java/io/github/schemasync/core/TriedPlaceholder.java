package io.github.schemasync.core;

import io.github.schemasync.core.changeset.PlaceholderTrial;
import io.github.schemasync.core.model.Check;
import io.github.schemasync.core.model.Column;
import io.github.schemasync.core.semantics.AcceptedValue;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Placeholders of which PostgreSQL says that the checks of their column accept them. */
record TriedPlaceholder(AcceptedValue values) implements PlaceholderTrial {
  private static final Pattern CONSTANT = Pattern.compile("(-?\\d+(?:\\.\\d+)?)|'((?:[^']|'')*)'");

  /** What is no constant stands, a function's result or another row's value. */
  @Override
  public String fitting(Column column, List<Check> checks, String value) {
    Matcher constant = CONSTANT.matcher(value);
    if (!constant.matches()) {
      return value;
    }
    boolean number = constant.group(1) != null;
    String preferred = number ? value : constant.group(2).replace("''", "'");
    return values
        .of(column, checks, preferred)
        .map(it -> number ? it : "'" + it.replace("'", "''") + "'")
        .orElse(value);
  }
}
