package io.github.schemasync.core.worker;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/**
 * Names of Hibernate's mapping model as PostgreSQL's catalog will store them.
 *
 * @param defaultSchema the schema of tables that name none, as stored
 */
record CatalogNames(String defaultSchema) {
  private static final int MAXIMUM_BYTES = 63;

  static CatalogNames of(Mirror metadata) {
    return new CatalogNames(
        implicitSchema(metadata)
            .or(() -> configuredSchema(metadata))
            .map(CatalogNames::written)
            .orElse("public"));
  }

  String schema(Mirror table) {
    return table
        .text("getSchema")
        .map(name -> stored(name, table.flag("isSchemaQuoted")))
        .orElse(defaultSchema);
  }

  /** The name of a table or a column. */
  String name(Mirror named) {
    return stored(named.text("getName").orElseThrow(), named.flag("isQuoted"));
  }

  /** The name that an {@code Identifier} of Hibernate stands for. */
  String identifier(Mirror identifier) {
    return stored(identifier.text("getText").orElseThrow(), identifier.flag("isQuoted"));
  }

  static String stored(String name, boolean quoted) {
    return truncated(quoted ? name : folded(name));
  }

  /** A name as a user writes it: quotes or backticks keep its case. */
  private static String written(String name) {
    boolean quoted = name.length() > 2 && (name.startsWith("`") || name.startsWith("\""));
    return stored(quoted ? name.substring(1, name.length() - 1) : name, quoted);
  }

  /** PostgreSQL folds the letters of ASCII only, in a database with a multi-byte encoding. */
  private static String folded(String name) {
    StringBuilder folded = new StringBuilder(name);
    for (int i = 0; i < folded.length(); i++) {
      char each = folded.charAt(i);
      if (each >= 'A' && each <= 'Z') {
        folded.setCharAt(i, (char) (each + ('a' - 'A')));
      }
    }
    return folded.toString();
  }

  private static String truncated(String name) {
    int length = name.length();
    while (name.substring(0, length).getBytes(StandardCharsets.UTF_8).length > MAXIMUM_BYTES) {
      length = name.offsetByCodePoints(length, -1);
    }
    return name.substring(0, length);
  }

  private static Optional<String> implicitSchema(Mirror metadata) {
    return metadata
        .mirror("getDatabase")
        .flatMap(database -> database.mirror("getPhysicalImplicitNamespaceName"))
        .flatMap(name -> name.mirror("getSchema"))
        .flatMap(schema -> schema.text("render"));
  }

  private static Optional<String> configuredSchema(Mirror metadata) {
    return settings(metadata).map(all -> all.get("hibernate.default_schema")).map(String::valueOf);
  }

  /** Every setting that Hibernate has, those of {@code hibernate.properties} too. */
  static Optional<Map<?, ?>> settings(Mirror metadata) {
    return metadata
        .mirror("getMetadataBuildingOptions")
        .flatMap(options -> options.mirror("getServiceRegistry"))
        .flatMap(CatalogNames::configurationService)
        .flatMap(service -> service.find("getSettings"))
        .map(all -> (Map<?, ?>) all);
  }

  private static Optional<Mirror> configurationService(Mirror registry) {
    try {
      Class<?> role =
          registry
              .target()
              .getClass()
              .getClassLoader()
              .loadClass("org.hibernate.engine.config.spi.ConfigurationService");
      return registry.find("getService", role).map(Mirror::new);
    } catch (ClassNotFoundException impossible) {
      throw new MirrorFailure(impossible);
    }
  }
}
