package io.github.schemasync.core.worker;

import java.util.List;
import java.util.Optional;

/**
 * What an application says under {@code quarkus.liquibase} of one data source.
 *
 * @param section the settings of that data source
 */
record QuarkusLiquibase(QuarkusSection section) {
  private static final String DEFAULT = "db/changeLog.xml";

  ConfiguredLiquibase settings() {
    Optional<String> named = section.text("change-log");
    List<String> labels = section.texts("labels");
    return new ConfiguredLiquibase(
        !"false".equals(section.config().text("quarkus.liquibase.enabled").orElse("true")),
        new RootChangelog(
            named.orElse(DEFAULT).replaceFirst("^filesystem:", ""),
            named.isPresent() ? section.called("change-log") : "Quarkus's default"),
        named.isEmpty(),
        section.texts("contexts"),
        labels.isEmpty() ? Optional.empty() : Optional.of(String.join(",", labels)),
        new ChangelogSchemas(
            section.text("default-schema-name"),
            section.text("liquibase-schema-name"),
            section.text("database-change-log-table-name"),
            section.text("database-change-log-lock-table-name")),
        section.map("change-log-parameters"),
        section.texts("search-path"));
  }
}
