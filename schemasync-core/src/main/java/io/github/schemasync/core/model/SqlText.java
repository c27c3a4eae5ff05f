package io.github.schemasync.core.model;

/**
 * An expression or type in PostgreSQL's own words, as it deparsed it with {@code search_path =
 * pg_catalog}.
 *
 * @param text never changed by us
 */
public record SqlText(String text) {
  @Override
  public String toString() {
    return text;
  }
}
