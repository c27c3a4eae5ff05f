package io.github.schemasync.core.changeset;

import io.github.schemasync.core.model.ObjectName;
import java.util.Collection;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Names as SQL has them: quoted where PostgreSQL would read them otherwise, and without the schema
 * that changelogs leave unsaid.
 *
 * @param keywords words that a name must not be without quotes, {@code pg_get_keywords()}
 * @param quoteAll whether names are quoted that need not be
 */
public record Names(Set<String> keywords, boolean quoteAll) {
  /** The schema that needs no saying. */
  private static final String DEFAULT_SCHEMA = "public";

  private static final Pattern PLAIN = Pattern.compile("[a-z_][a-z0-9_]*");

  public Names {
    keywords = Set.copyOf(keywords);
  }

  /** Quoted only where that is needed. */
  public Names(Set<String> keywords) {
    this(keywords, false);
  }

  /** Whether a name is written without quotes, and means itself. */
  boolean isPlain(String name) {
    return !quoteAll && PLAIN.matcher(name).matches() && !keywords.contains(name);
  }

  String quoted(String name) {
    return isPlain(name) ? name : '"' + name.replace("\"", "\"\"") + '"';
  }

  /** {@code (a, b)} without its parentheses. */
  String list(Collection<String> names) {
    return names.stream().map(this::quoted).collect(Collectors.joining(", "));
  }

  String qualified(ObjectName name) {
    return isDefault(name.schema())
        ? quoted(name.name())
        : quoted(name.schema()) + "." + quoted(name.name());
  }

  static boolean isDefault(String schema) {
    return schema.equals(DEFAULT_SCHEMA);
  }

  static String literal(String text) {
    return '\'' + text.replace("'", "''") + '\'';
  }
}
