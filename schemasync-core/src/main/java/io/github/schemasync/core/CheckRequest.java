package io.github.schemasync.core;

import io.github.schemasync.core.database.InitScript;
import io.github.schemasync.core.database.PostgresServer;
import io.github.schemasync.core.policy.PolicySettings;
import io.github.schemasync.core.project.ChangelogSettings;
import io.github.schemasync.core.project.EntitiesSettings;
import io.github.schemasync.core.project.ProjectLayout;
import java.util.List;
import java.util.Optional;

/**
 * What to check.
 *
 * @param layout where the project's things are
 * @param entities what is mapped, as far as it was said by hand
 * @param changelog what is migrated, as far as it was said by hand
 * @param init what every throwaway database gets first
 * @param schemas PostgreSQL schemas that are compared; none means those that either side uses
 * @param canary whether known differences are planted that must be found
 * @param policy what fails
 */
public record CheckRequest(
    ProjectLayout layout,
    EntitiesSettings entities,
    ChangelogSettings changelog,
    Optional<InitScript> init,
    List<String> schemas,
    boolean canary,
    PolicySettings policy) {

  public CheckRequest {
    schemas = List.copyOf(schemas);
  }

  /** The server, whose databases begin with the script. */
  PostgresServer begin(PostgresServer server) {
    return init.map(script -> script.on(server)).orElse(server);
  }

  /** Everything is discovered, and BREAKS and WEAKENS fail. */
  public static CheckRequest of(ProjectLayout layout) {
    return new CheckRequest(
        layout,
        EntitiesSettings.DISCOVERED,
        ChangelogSettings.DISCOVERED,
        Optional.empty(),
        List.of(),
        true,
        PolicySettings.DEFAULT);
  }
}
