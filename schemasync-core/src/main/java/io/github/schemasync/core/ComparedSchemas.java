package io.github.schemasync.core;

import io.github.schemasync.core.diff.Difference;
import io.github.schemasync.core.diff.Drift;
import io.github.schemasync.core.diff.SchemaComparator;
import io.github.schemasync.core.model.Schema;
import io.github.schemasync.core.problem.ProblemPage;
import io.github.schemasync.core.problem.SyncProblem;
import io.github.schemasync.core.source.SourcesOutcome;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The part of two schemas that is compared: without Liquibase's own tables, and without the tables
 * whose DDL PostgreSQL refused.
 */
record ComparedSchemas(Schema entities, Schema changelog, RefusedDdl refused) {

  static ComparedSchemas of(CheckRequest request, SourcesOutcome outcome, Sides sides) {
    RefusedDdl refused = RefusedDdl.of(outcome.entities(), sides.entities());
    Set<String> wanted = Set.copyOf(request.schemas());
    ComparedSchemas compared =
        new ComparedSchemas(
            sides.entities().within(wanted),
            sides
                .changelog()
                .schema()
                .withoutTables(outcome.changelog().ownTables())
                .within(wanted),
            refused.within(wanted));
    compared.requireTables(request.schemas());
    return compared;
  }

  /** The drift, with what could not be compared because PostgreSQL refused it. */
  Drift drift(SchemaComparator comparator) {
    List<Difference> compared =
        comparator.compare(entities, changelog.withoutTables(refused.absent())).differences();
    return new Drift(Stream.concat(compared.stream(), refused.differences(changelog)).toList());
  }

  /** A comparison of nothing would always be green; the names of refused tables are something. */
  private void requireTables(List<String> schemas) {
    if (!entities.tables().isEmpty() || refused.namesTables()) {
      return;
    }
    if (!schemas.isEmpty()) {
      throw new SyncProblem(
          ProblemPage.WRONG_PARAMETER,
          "No entity has its table in the schemas that are compared: " + String.join(", ", schemas),
          "Correct schemasync.schemas, or leave it out to compare every schema that is used.");
    }
    throw new SyncProblem(
        ProblemPage.DDL_REFUSED,
        "Hibernate's DDL made no table at all."
            + refused
                .first()
                .map(it -> " PostgreSQL says: " + it.error() + " in: " + it.sql())
                .orElse(""),
        "Correct the mapping that it names; if every statement is refused, hibernate.dialect is not"
            + " PostgreSQL's. All statements are in target/schemasync/worker.log.");
  }
}
