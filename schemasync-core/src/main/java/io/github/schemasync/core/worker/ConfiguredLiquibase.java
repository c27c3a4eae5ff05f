package io.github.schemasync.core.worker;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the project's framework says of Liquibase, for one database.
 *
 * @param enabled false when the application itself does not run Liquibase
 * @param root the root changelog, and which setting names it
 * @param isDefault whether the framework itself chose it, so that it may as well be absent
 * @param contexts contexts, each one expression
 * @param labelFilter label expression
 * @param schemas where Liquibase works
 * @param parameters changelog parameters
 * @param folders folders besides the class path where changelogs are, from the project's folder
 */
record ConfiguredLiquibase(
    boolean enabled,
    RootChangelog root,
    boolean isDefault,
    List<String> contexts,
    Optional<String> labelFilter,
    ChangelogSchemas schemas,
    Map<String, String> parameters,
    List<String> folders) {

  ConfiguredLiquibase {
    contexts = List.copyOf(contexts);
    parameters = Map.copyOf(parameters);
    folders = List.copyOf(folders);
  }
}
