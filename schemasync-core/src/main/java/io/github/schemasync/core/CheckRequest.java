package io.github.schemasync.core;

import io.github.schemasync.core.policy.PolicySettings;
import io.github.schemasync.core.project.ChangelogSettings;
import io.github.schemasync.core.project.EntitiesSettings;
import io.github.schemasync.core.project.ProjectLayout;
import java.util.List;

/**
 * What to check.
 *
 * @param layout where the project's things are
 * @param entities what is mapped, as far as it was said by hand
 * @param changelog what is migrated, as far as it was said by hand
 * @param schemas PostgreSQL schemas that are compared; none means those that either side uses
 * @param canary whether known differences are planted that must be found
 * @param policy what fails
 */
public record CheckRequest(
    ProjectLayout layout,
    EntitiesSettings entities,
    ChangelogSettings changelog,
    List<String> schemas,
    boolean canary,
    PolicySettings policy) {

  public CheckRequest {
    schemas = List.copyOf(schemas);
  }

  /** Everything is discovered, and BREAKS and WEAKENS fail. */
  public static CheckRequest of(ProjectLayout layout) {
    return new CheckRequest(
        layout,
        EntitiesSettings.DISCOVERED,
        ChangelogSettings.DISCOVERED,
        List.of(),
        true,
        PolicySettings.DEFAULT);
  }
}
