package io.github.schemasync.core.introspect;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The texts of the catalog queries, one resource file each. */
final class CatalogQuery {
  private static final String DECIDABLE = text("decidable.sql");

  private CatalogQuery() {}

  /** The query of that name, {@code ${decidable}} in it replaced. */
  static String of(String name) {
    return text(name + ".sql").replace("${decidable}", DECIDABLE);
  }

  private static String text(String file) {
    try (InputStream in = CatalogQuery.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("resource " + file + " is not in the jar");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
