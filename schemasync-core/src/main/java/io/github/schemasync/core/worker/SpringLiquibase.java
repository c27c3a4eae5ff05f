package io.github.schemasync.core.worker;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a Spring Boot application says under {@code spring.liquibase}.
 *
 * @param enabled false when the application itself does not run Liquibase
 * @param changeLog the root changelog; Boot's default when the application names none
 * @param contexts contexts, each one expression
 * @param labelFilter label expression
 * @param defaultSchema schema of the changelog's tables
 * @param liquibaseSchema schema of Liquibase's own tables
 * @param changeLogTable name of DATABASECHANGELOG when it was renamed
 * @param changeLogLockTable name of DATABASECHANGELOGLOCK when it was renamed
 * @param parameters changelog parameters
 */
public record SpringLiquibase(
    boolean enabled,
    String changeLog,
    List<String> contexts,
    Optional<String> labelFilter,
    Optional<String> defaultSchema,
    Optional<String> liquibaseSchema,
    Optional<String> changeLogTable,
    Optional<String> changeLogLockTable,
    Map<String, String> parameters) {

  public SpringLiquibase {
    contexts = List.copyOf(contexts);
    parameters = Map.copyOf(parameters);
  }
}
