package io.github.schemasync.core.worker;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;

/**
 * Asks the project's Hibernate for the DDL of the project's entities.
 *
 * @param request what is mapped
 * @param settings what the project itself said
 * @param dataSource the throwaway database of the entities; Hibernate asks it for its version
 */
record EntitiesJob(EntitiesRequest request, ProjectSettings settings, DataSource dataSource) {

  EntitiesReply run() throws WorkerProblem {
    ClassLoader loader = Thread.currentThread().getContextClassLoader();
    JpaApi jpa = JpaApi.of(loader);
    List<UnitSchema.Result> results = new ArrayList<>();
    for (PersistenceUnit unit : new ChosenUnits(request, settings).list()) {
      results.add(new UnitSchema(jpa, dataSource).build(settings.connected(unit)));
    }
    int entities = results.stream().mapToInt(UnitSchema.Result::entityCount).sum();
    if (entities == 0) {
      throw noEntities();
    }
    return new EntitiesReply(
        statements(results),
        results.stream().flatMap(result -> result.origins().stream()).toList(),
        entities,
        jpa.version(),
        discovered(entities, jpa, results),
        Stream.concat(
                settings.warnings().stream(),
                results.stream().flatMap(result -> result.warnings().stream()))
            .toList(),
        settings.reads());
  }

  private String discovered(int entities, JpaApi jpa, List<UnitSchema.Result> results) {
    String found = settings.discovered(request, entities, jpa);
    return results.stream().anyMatch(UnitSchema.Result::unvalidated)
        ? found + ", without Bean Validation"
        : found;
  }

  /** Two units may ask for the same schema; it is created once. */
  private List<String> statements(List<UnitSchema.Result> results) {
    List<String> statements =
        results.stream().flatMap(result -> result.statements().stream()).toList();
    // unqualified names in a columnDefinition or a default
    Stream<String> path = settings.searchPath().map(SearchPath::sql).stream();
    return Stream.concat(
            path, results.size() == 1 ? statements.stream() : statements.stream().distinct())
        .toList();
  }

  private WorkerProblem noEntities() {
    return new WorkerProblem(
        "no-entities",
        "No entity is mapped: Hibernate found none in " + request.discovered() + ".",
        request.springBoot().isPresent()
            ? "Spring Boot looks in the package of the main class and below, or where @EntityScan"
                + " says. Move the entities there, or name their packages:\n"
                + "  <entities><packages>com.acme.model</packages></entities>"
            : "Name the packages that hold the entities:\n"
                + "  <entities><packages>com.acme.model</packages></entities>");
  }
}
