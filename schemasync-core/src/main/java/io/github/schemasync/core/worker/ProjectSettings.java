package io.github.schemasync.core.worker;

import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * What the project itself says when it is asked, before either job runs.
 *
 * @param liquibase what the framework says of Liquibase; empty for a project without one
 * @param capturedUnits the persistence units that the framework would hand to Hibernate
 * @param framework who was asked, for instance {@code Spring Boot 3.5.9}
 * @param profiles the active profiles, or the default one
 * @param searchPath where the application's connections look names up; empty is PostgreSQL's
 *     default
 * @param warnings what of the project's settings could not be taken over
 * @param reads where the settings came from
 */
record ProjectSettings(
    Optional<ConfiguredLiquibase> liquibase,
    Optional<List<PersistenceUnit>> capturedUnits,
    Optional<String> framework,
    List<String> profiles,
    Optional<SearchPath> searchPath,
    List<String> warnings,
    ConfigReads reads) {

  /** A project that nothing can be asked of. */
  static final ProjectSettings NONE =
      new ProjectSettings(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          List.of(),
          Optional.empty(),
          List.of(),
          ConfigReads.NONE);

  /**
   * Asks a Spring Boot application, or that of another framework; another project only says where
   * its units connect to.
   *
   * @param changelog the changelog that is given by hand
   * @param dataSource the throwaway database of the entities
   */
  static ProjectSettings resolve(
      EntitiesRequest request, Optional<String> changelog, DataSource dataSource)
      throws WorkerProblem {
    ClassLoader loader = Thread.currentThread().getContextClassLoader();
    if (request.springBoot().isPresent()) {
      return new SpringBootQuestion(loader, request, changelog, dataSource).ask();
    }
    if (request.framework().isPresent()) {
      return new FrameworkQuestion(loader, request).ask().settings(request, changelog.isPresent());
    }
    return NONE.on(SearchPath.ofUnits(request.units().stream().map(PersistenceUnit::of).toList()));
  }

  private ProjectSettings on(Optional<SearchPath> path) {
    return new ProjectSettings(
        liquibase, capturedUnits, framework, profiles, path, warnings, reads);
  }

  /** The same with what is said of Liquibase; none, or one. */
  ProjectSettings with(List<ConfiguredLiquibase> changelogs) {
    return new ProjectSettings(
        changelogs.stream().findFirst(),
        capturedUnits,
        framework,
        profiles,
        searchPath,
        warnings,
        reads);
  }

  /** The unit on the application's connections: what names no schema is where they look first. */
  PersistenceUnit connected(PersistenceUnit unit) {
    return searchPath
        .filter(path -> !unit.settings().containsKey("hibernate.default_schema"))
        .map(path -> unit.with(List.of(), path.defaultSchema()))
        .orElse(unit);
  }

  /** One line for the user. */
  String discovered(EntitiesRequest request, int entities, JpaApi jpa) {
    StringBuilder line = new StringBuilder();
    line.append(entities).append(entities == 1 ? " entity of " : " entities of ");
    line.append(request.discovered()).append(" (");
    framework.ifPresent(name -> line.append(name).append(", "));
    line.append("Hibernate ").append(jpa.version());
    if (!profiles.isEmpty()) {
      line.append(profiles.size() == 1 ? ", profile " : ", profiles ");
      line.append(String.join(", ", profiles));
    }
    searchPath.ifPresent(path -> line.append(", ").append(path));
    return line.append(')').toString();
  }
}
