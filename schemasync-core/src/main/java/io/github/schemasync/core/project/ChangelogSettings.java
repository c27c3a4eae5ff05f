package io.github.schemasync.core.project;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is migrated, as far as it was said by hand; empty means: discover it.
 *
 * @param file the root changelog: a path below the project's folder or a class path resource
 * @param contexts Liquibase contexts; none means every changeset
 * @param labels Liquibase label expression
 * @param parameters changelog parameters
 */
public record ChangelogSettings(
    Optional<String> file,
    List<String> contexts,
    Optional<String> labels,
    Map<String, String> parameters) {

  /** Everything is discovered. */
  public static final ChangelogSettings DISCOVERED =
      new ChangelogSettings(Optional.empty(), List.of(), Optional.empty(), Map.of());

  public ChangelogSettings {
    contexts = List.copyOf(contexts);
    parameters = Map.copyOf(parameters);
  }

  /** The same with another root changelog. */
  public ChangelogSettings in(String otherFile) {
    return new ChangelogSettings(Optional.of(otherFile), contexts, labels, parameters);
  }
}
