package io.github.schemasync.core.worker;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What Quarkus makes of the settings of one persistence unit, as far as the schema depends on it.
 *
 * @param unit {@code quarkus.hibernate-orm} of the unit
 * @param quarkus the project's Quarkus
 */
record QuarkusUnit(QuarkusSection unit, QuarkusVersion quarkus) {
  private static final String MAPPING = "META-INF/orm.xml";

  /** Quarkus's setting, and the one of Hibernate that it becomes as it is. */
  private static final Map<String, String> PASSED_ON =
      Map.ofEntries(
          Map.entry("dialect", "hibernate.dialect"),
          Map.entry("physical-naming-strategy", "hibernate.physical_naming_strategy"),
          Map.entry("implicit-naming-strategy", "hibernate.implicit_naming_strategy"),
          Map.entry("metadata-builder-contributor", "hibernate.metadata_builder_contributor"),
          Map.entry("database.default-schema", "hibernate.default_schema"),
          Map.entry("database.default-catalog", "hibernate.default_catalog"),
          Map.entry(
              "database.globally-quoted-identifiers", "hibernate.globally_quoted_identifiers"),
          Map.entry("jdbc.timezone", "hibernate.jdbc.time_zone"),
          Map.entry(
              "mapping.duration.preferred-jdbc-type",
              "hibernate.type.preferred_duration_jdbc_type"),
          Map.entry(
              "mapping.instant.preferred-jdbc-type", "hibernate.type.preferred_instant_jdbc_type"),
          Map.entry(
              "mapping.boolean.preferred-jdbc-type", "hibernate.type.preferred_boolean_jdbc_type"),
          Map.entry("mapping.uuid.preferred-jdbc-type", "hibernate.type.preferred_uuid_jdbc_type"),
          Map.entry(
              "discriminator.ignore-explicit-for-joined",
              "hibernate.discriminator.ignore_explicit_for_joined"));

  /** Hibernate's settings. */
  Map<String, Object> settings() {
    Map<String, Object> settings = new LinkedHashMap<>(quarkus.compatibility(unit.config()));
    PASSED_ON.forEach(
        (key, setting) -> unit.text(key).ifPresent(value -> settings.put(setting, value)));
    unit.text("mapping.timezone.default-storage")
        .ifPresent(value -> settings.put("hibernate.timezone.default_storage", constant(value)));
    settings.put(
        "hibernate.id.optimizer.pooled.preferred",
        constant(unit.text("mapping.id.optimizer.default").orElse("pooled-lo"))
            .toLowerCase(Locale.ROOT)
            .replace('_', '-'));
    settings.put("jakarta.persistence.validation.mode", validation());
    quote(settings);
    settings.putAll(unit.map("unsupported-properties"));
    return settings;
  }

  /** The default file counts beside those that are named, unless {@code no-file} is. */
  List<String> mappingFiles(ClassLoader loader) {
    List<String> files = new ArrayList<>(unit.texts("mapping-files"));
    boolean none = files.remove("no-file");
    if (!none && !files.contains(MAPPING) && loader.getResource(MAPPING) != null) {
      files.add(MAPPING);
    }
    return files;
  }

  /** Before 3.19 the constraints did not reach the DDL, and without the extension they never do. */
  private String validation() {
    boolean on = !"false".equals(unit.text("validation.enabled").orElse("true"));
    if (!on || !quarkus.hasValidator()) {
      return "none";
    }
    List<String> modes = unit.texts("validation.mode");
    String chosen = modes.isEmpty() ? "auto" : String.join(",", modes);
    return quarkus.isAtLeast(3, 19) ? chosen : "callback";
  }

  private void quote(Map<String, Object> settings) {
    String strategy = constant(unit.text("quote-identifiers.strategy").orElse("none"));
    if (strategy.startsWith("ALL")) {
      settings.put("hibernate.globally_quoted_identifiers", "true");
    }
    if (strategy.equals("ALL_EXCEPT_COLUMN_DEFINITIONS")) {
      settings.put("hibernate.globally_quoted_identifiers_skip_column_definitions", "true");
    } else if (strategy.equals("ONLY_KEYWORDS")) {
      settings.put("hibernate.auto_quote_keyword", "true");
    }
  }

  private static String constant(String value) {
    return value.toUpperCase(Locale.ROOT).replace('-', '_');
  }
}
