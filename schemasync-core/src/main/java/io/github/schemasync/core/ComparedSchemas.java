package io.github.schemasync.core;

import io.github.schemasync.core.diff.Difference;
import io.github.schemasync.core.diff.Drift;
import io.github.schemasync.core.introspect.Snapshot;
import io.github.schemasync.core.model.ObjectKey;
import io.github.schemasync.core.model.ObjectKind;
import io.github.schemasync.core.model.ObjectName;
import io.github.schemasync.core.model.Schema;
import io.github.schemasync.core.problem.ProblemPage;
import io.github.schemasync.core.problem.SyncProblem;
import io.github.schemasync.core.source.RefusedStatement;
import io.github.schemasync.core.source.SourcesOutcome;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The part of two schemas that is compared: without Liquibase's own tables, and without the tables
 * whose DDL PostgreSQL refused.
 *
 * @param refused why the tables that the entities map are not there
 */
record ComparedSchemas(Schema entities, Schema changelog, Map<ObjectKey, String> refused) {

  static ComparedSchemas of(
      CheckRequest request, SourcesOutcome outcome, Schema entities, Snapshot changelog) {
    Map<ObjectKey, String> refused = refused(outcome, entities);
    Set<ObjectName> left = new HashSet<>(outcome.changelog().ownTables());
    refused.keySet().stream()
        .filter(key -> key.kind() == ObjectKind.TABLE && entities.table(key.object()).isEmpty())
        .forEach(key -> left.add(key.object()));
    Set<String> wanted = Set.copyOf(request.schemas());
    ComparedSchemas compared =
        new ComparedSchemas(
            entities.within(wanted),
            changelog.schema().withoutTables(left).within(wanted),
            refused);
    compared.requireTables(request.schemas());
    return compared;
  }

  /** The drift, and what of the entities could not be compared because PostgreSQL refused it. */
  Drift withRefused(Drift drift) {
    Stream<Difference> notCompared =
        refused.entrySet().stream()
            .map(
                entry ->
                    new Difference.NotCompared(entry.getKey(), Optional.empty(), entry.getValue()));
    return new Drift(Stream.concat(drift.differences().stream(), notCompared).toList());
  }

  /** A comparison of nothing would always be green. */
  private void requireTables(List<String> schemas) {
    if (!entities.tables().isEmpty()) {
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
        "Hibernate's DDL made no table at all." + firstRefusal(),
        "Look at target/schemasync/worker.log, and check that hibernate.dialect is PostgreSQL's.");
  }

  private String firstRefusal() {
    return refused.values().stream().findFirst().map(reason -> " " + reason).orElse("");
  }

  private static Map<ObjectKey, String> refused(SourcesOutcome outcome, Schema entities) {
    Map<ObjectKey, String> reasons = new HashMap<>();
    for (RefusedStatement statement : outcome.entities().refused()) {
      reasons.putIfAbsent(table(statement, outcome, entities), reason(statement));
    }
    return reasons;
  }

  /** The mapped table that the statement names; absent tables first, the longest name wins. */
  private static ObjectKey table(
      RefusedStatement statement, SourcesOutcome outcome, Schema entities) {
    return outcome.entities().origins().tables().keySet().stream()
        .filter(name -> statement.sql().contains(name.name()))
        .max(
            Comparator.<ObjectName, Boolean>comparing(name -> entities.table(name).isEmpty())
                .thenComparing(name -> name.name().length())
                .thenComparing(ObjectName::toString))
        .map(name -> ObjectKey.of(ObjectKind.TABLE, name))
        .orElse(ObjectKey.of(ObjectKind.SCHEMA, new ObjectName("public", "public")));
  }

  private static String reason(RefusedStatement statement) {
    return "PostgreSQL refuses Hibernate's DDL: " + statement.error() + " in: " + statement.sql();
  }
}
