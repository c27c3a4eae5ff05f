package io.github.schemasync.core.worker;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What is migrated: the user's settings, and the framework's where the user says nothing.
 *
 * @param request the user's settings and what was discovered
 * @param framework the settings of the project's framework
 * @param searchPath where its connections look names up
 */
record ChangelogPlan(
    ChangelogRequest request,
    Optional<ConfiguredLiquibase> framework,
    Optional<SearchPath> searchPath) {

  /**
   * The root changelog: the user's, else the framework's, else the only one with a conventional
   * name.
   *
   * @throws WorkerProblem when there is none, or more than one is as likely as another
   */
  RootChangelog root(ChangelogFiles files) throws Exception {
    if (request.file().isPresent()) {
      return RootChangelog.existing(request.file().get(), request.discovered(), files);
    }
    if (framework.isEmpty()) {
      return conventional(files);
    }
    RootChangelog root = framework.get().root();
    if (!framework.get().isDefault()) {
      return RootChangelog.configured(root, files, others());
    }
    return files.exists(root.file()) ? root : conventional(files);
  }

  /** Behind where it was looked, the request says what begins as changelogs do. */
  private String others() {
    if (!request.candidates().isEmpty()) {
      return "There is: " + String.join(", ", request.candidates());
    }
    String looked = request.discovered();
    int line = looked.indexOf('\n');
    return line < 0 ? "" : looked.substring(line + 1);
  }

  private RootChangelog conventional(ChangelogFiles files) throws Exception {
    List<String> candidates = request.candidates();
    if (candidates.isEmpty()) {
      throw RootChangelog.unknown(request.discovered());
    }
    if (candidates.size() > 1) {
      throw RootChangelog.ambiguous(candidates);
    }
    return RootChangelog.existing(candidates.get(0), request.discovered(), files);
  }

  /** None means every changeset. */
  List<String> contexts() {
    return request.contexts().isEmpty()
        ? framework.map(ConfiguredLiquibase::contexts).orElse(List.of())
        : request.contexts();
  }

  Optional<String> labels() {
    return request.labels().or(() -> framework.flatMap(ConfiguredLiquibase::labelFilter));
  }

  /** Contexts and labels as the user reads them; empty when all changesets run. */
  String filters() {
    return (contexts().isEmpty() ? "" : ", contexts " + String.join(",", contexts()))
        + labels().map(expression -> ", labels " + expression).orElse("");
  }

  Map<String, String> parameters() {
    Map<String, String> merged =
        new TreeMap<>(framework.map(ConfiguredLiquibase::parameters).orElse(Map.of()));
    merged.putAll(request.parameters());
    return merged;
  }

  /** Folders that the framework lets Liquibase look into, from the project's. */
  List<String> folders() {
    return framework.map(ConfiguredLiquibase::folders).orElse(List.of());
  }

  ChangelogSchemas schemas() {
    return framework.map(ConfiguredLiquibase::schemas).orElse(ChangelogSchemas.DEFAULT);
  }
}
