package io.github.schemasync.core.worker;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * What the worker migrates. What is empty here is taken from Spring Boot's {@code
 * spring.liquibase.*} when the project has them.
 *
 * @param file the root changelog given by hand, as the user typed it
 * @param candidates root changelogs found by their conventional names, used when neither the user
 *     nor Spring names one
 * @param contexts Liquibase contexts; none means every changeset
 * @param labels Liquibase label expression
 * @param parameters changelog parameters
 * @param baseDirectory the project's folder, from which file names are taken too
 * @param discovered how {@code file} or the only candidate was found; without either, what was
 *     looked for
 */
public record ChangelogRequest(
    Optional<String> file,
    List<String> candidates,
    List<String> contexts,
    Optional<String> labels,
    Map<String, String> parameters,
    String baseDirectory,
    String discovered) {

  public ChangelogRequest {
    candidates = List.copyOf(candidates);
    contexts = List.copyOf(contexts);
    parameters = Map.copyOf(parameters);
  }

  /** Stores it under {@code changelog.}. */
  public void store(Properties properties) {
    StoredValues stored = new StoredValues(properties, "changelog.");
    stored.put("file", file);
    stored.putTexts("candidates", candidates);
    stored.putTexts("contexts", contexts);
    stored.put("labels", labels);
    stored.putTexts("parameters", parameters);
    stored.put("baseDirectory", baseDirectory);
    stored.put("discovered", discovered);
  }

  /** The request that {@link #store} stored. */
  public static ChangelogRequest load(Properties properties) {
    StoredValues stored = new StoredValues(properties, "changelog.");
    return new ChangelogRequest(
        stored.find("file"),
        stored.texts("candidates"),
        stored.texts("contexts"),
        stored.find("labels"),
        stored.textsByKey("parameters"),
        stored.text("baseDirectory"),
        stored.text("discovered"));
  }
}
