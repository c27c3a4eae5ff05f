package io.github.schemasync.core.worker;

import java.util.Optional;

/**
 * Where Liquibase works; empty is Liquibase's own default.
 *
 * @param defaultSchema schema of the changelog's tables
 * @param liquibaseSchema schema of Liquibase's own tables
 * @param changeLogTable name of DATABASECHANGELOG
 * @param changeLogLockTable name of DATABASECHANGELOGLOCK
 */
record ChangelogSchemas(
    Optional<String> defaultSchema,
    Optional<String> liquibaseSchema,
    Optional<String> changeLogTable,
    Optional<String> changeLogLockTable) {

  static final ChangelogSchemas DEFAULT =
      new ChangelogSchemas(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
