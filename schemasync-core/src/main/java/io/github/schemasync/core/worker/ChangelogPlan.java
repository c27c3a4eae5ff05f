package io.github.schemasync.core.worker;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What is migrated: the user's settings, and Spring's where the user says nothing.
 *
 * @param request the user's settings and what was discovered
 * @param spring a Spring Boot application's settings
 */
record ChangelogPlan(ChangelogRequest request, Optional<SpringLiquibase> spring) {
  /** Spring Boot's own, taken when the application names none. */
  private static final String BOOT_DEFAULT = "classpath:/db/changelog/db.changelog-master.yaml";

  /**
   * The root changelog: the user's, else Spring's, else the only one with a conventional name.
   *
   * @throws WorkerProblem when there is none, or more than one is as likely as another
   */
  RootChangelog root(ChangelogFiles files) throws Exception {
    if (request.file().isPresent()) {
      return RootChangelog.existing(request.file().get(), request.discovered(), files);
    }
    Optional<String> springs = spring.map(SpringLiquibase::changeLog);
    if (springs.filter(name -> !name.equals(BOOT_DEFAULT)).isPresent()) {
      return RootChangelog.existing(springs.get(), "spring.liquibase.change-log", files);
    }
    return springs.isPresent() && files.exists(BOOT_DEFAULT)
        ? new RootChangelog(BOOT_DEFAULT, "Spring Boot's default")
        : conventional(files);
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
        ? spring.map(SpringLiquibase::contexts).orElse(List.of())
        : request.contexts();
  }

  Optional<String> labels() {
    return request.labels().or(() -> spring.flatMap(SpringLiquibase::labelFilter));
  }

  /** Contexts and labels as the user reads them; empty when all changesets run. */
  String filters() {
    return (contexts().isEmpty() ? "" : ", contexts " + String.join(",", contexts()))
        + labels().map(expression -> ", labels " + expression).orElse("");
  }

  Map<String, String> parameters() {
    Map<String, String> merged =
        new TreeMap<>(spring.map(SpringLiquibase::parameters).orElse(Map.of()));
    merged.putAll(request.parameters());
    return merged;
  }

  ChangelogSchemas schemas() {
    return spring.map(ChangelogSchemas::of).orElse(ChangelogSchemas.DEFAULT);
  }
}
