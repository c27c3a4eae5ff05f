package io.github.schemasync.core.source;

import io.github.schemasync.core.database.DatabaseAddress;
import io.github.schemasync.core.launch.WorkerProcess;
import io.github.schemasync.core.model.Origins;
import io.github.schemasync.core.problem.ProblemPage;
import io.github.schemasync.core.worker.EntitiesReply;
import io.github.schemasync.core.worker.Replayed;
import io.github.schemasync.core.worker.WorkerProblem;
import io.github.schemasync.core.worker.WorkerReply;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Both schemas on their way into two databases: Liquibase applies the changelog by itself, while
 * the entities' DDL is run from here as soon as Hibernate has written it.
 */
public final class SourcesBuild implements AutoCloseable {
  private final WorkerProcess worker;
  private final EntitiesDdl ddl;
  private final DatabaseAddress changelog;
  private final Supplier<DatabaseAddress> recalled;
  private Optional<List<RefusedStatement>> refused = Optional.empty();

  /**
   * @param recalled has the changelog's schema where Liquibase is not needed
   */
  SourcesBuild(
      WorkerProcess worker,
      DatabaseAddress entities,
      DatabaseAddress changelog,
      Supplier<DatabaseAddress> recalled) {
    this.worker = worker;
    this.recalled = recalled;
    this.ddl = EntitiesDdl.on(entities);
    this.changelog = changelog;
  }

  /**
   * Brings the entities' schema into its database, without waiting for the changelog's.
   *
   * @return whether the schema is complete: it needs nothing that the changelog makes
   * @throws io.github.schemasync.core.problem.SyncProblem when the database is lost
   */
  public boolean buildEntities() {
    if (refused.isEmpty()) {
      refused = worker.awaitEntities().map(reply -> ddl.run(reply.statements()));
    }
    return refused.filter(List::isEmpty).isPresent();
  }

  /**
   * Waits until both schemas are complete.
   *
   * @throws io.github.schemasync.core.problem.SyncProblem when either half fails
   */
  public SourcesOutcome await() {
    return EmptyChangelog.requireNot(outcome(answer()));
  }

  /** What Liquibase was not needed for; if anything, the schema is where it was recalled. */
  public Replayed replayed() {
    return worker.await().replayed();
  }

  /**
   * The same for a project that may have no changelog yet, or an empty one: then its database stays
   * empty.
   *
   * @throws io.github.schemasync.core.problem.SyncProblem when either half fails
   */
  public SourcesOutcome awaitWithOrWithoutChangelog() {
    WorkerReply reply = answer();
    boolean noneYet =
        reply.entities().isPresent()
            && !reply.problems().isEmpty()
            && reply.problems().stream().allMatch(SourcesBuild::isNone);
    return noneYet
        ? new SourcesOutcome(entities(reply), ChangelogOutcome.NONE_YET)
        : outcome(reply);
  }

  private WorkerReply answer() {
    buildEntities();
    return worker.await();
  }

  private SourcesOutcome outcome(WorkerReply reply) {
    if (!reply.problems().isEmpty()) {
      throw WorkerProblems.together(reply.problems());
    }
    return new SourcesOutcome(
        entities(reply), ChangelogOutcome.of(reply.changelog().orElseThrow()));
  }

  private EntitiesOutcome entities(WorkerReply answer) {
    EntitiesReply reply = answer.entities().orElseThrow();
    Origins origins = OriginRows.origins(reply.origins());
    return new EntitiesOutcome(
        reply.entityCount(),
        reply.hibernateVersion(),
        reply.discovered(),
        origins,
        runAgain(answer.replayed(), new AbsentEnums(origins)),
        reply.warnings());
  }

  private List<RefusedStatement> runAgain(Replayed replayed, AbsentEnums enums) {
    List<RefusedStatement> all = refused.orElseThrow();
    boolean elsewhere = replayed != Replayed.NOTHING && !all.isEmpty();
    return ddl.runAgain(all, elsewhere ? recalled.get() : changelog, enums);
  }

  @Override
  public void close() {
    ddl.close();
  }

  private static boolean isNone(WorkerProblem problem) {
    return problem.page().equals(ProblemPage.NO_CHANGELOG.slug());
  }
}
