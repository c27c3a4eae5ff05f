package io.github.schemasync.core.worker;

import java.util.List;
import java.util.Optional;

/**
 * What a Micronaut application says under {@code liquibase.datasources} of one data source.
 *
 * @param environment the application's
 * @param dataSource the data source
 */
record MicronautLiquibase(MicronautEnvironment environment, String dataSource) {

  /** Empty when it names no changelog for that data source. */
  Optional<ConfiguredLiquibase> settings() throws ReflectiveOperationException {
    Optional<String> changeLog = text("change-log");
    return changeLog.isEmpty() ? Optional.empty() : Optional.of(settings(changeLog.get()));
  }

  private ConfiguredLiquibase settings(String changeLog) throws ReflectiveOperationException {
    return new ConfiguredLiquibase(
        isOn("liquibase.enabled") && isOn(key("enabled")),
        new RootChangelog(changeLog.replaceFirst("^file:", ""), key("change-log")),
        false,
        text("contexts").map(List::of).orElse(List.of()),
        text("labels"),
        new ChangelogSchemas(
            text("default-schema"),
            text("liquibase-schema"),
            text("database-change-log-table"),
            text("database-change-log-lock-table")),
        environment.map(key("parameters")),
        List.of());
  }

  private boolean isOn(String setting) throws ClassNotFoundException {
    return !"false".equals(environment.text(setting).orElse("true"));
  }

  private Optional<String> text(String name) throws ClassNotFoundException {
    return environment.text(key(name));
  }

  private String key(String name) {
    return "liquibase.datasources." + dataSource + "." + name;
  }
}
