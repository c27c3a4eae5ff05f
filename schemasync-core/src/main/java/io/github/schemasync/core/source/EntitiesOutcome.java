package io.github.schemasync.core.source;

import io.github.schemasync.core.model.Origins;
import java.util.List;

/**
 * What became of the entities.
 *
 * @param entityCount how many entities Hibernate mapped, at least one
 * @param hibernateVersion the project's Hibernate, for instance {@code 6.6.39.Final}
 * @param discovered how the entities and their settings were found, one line for the user
 * @param origins where each table, column and sequence comes from
 * @param refused statements of Hibernate's DDL that PostgreSQL refused
 * @param warnings what the user should know, one line each
 */
public record EntitiesOutcome(
    int entityCount,
    String hibernateVersion,
    String discovered,
    Origins origins,
    List<RefusedStatement> refused,
    List<String> warnings) {

  public EntitiesOutcome {
    refused = List.copyOf(refused);
    warnings = List.copyOf(warnings);
  }
}
