package io.github.schemasync.core.source;

import io.github.schemasync.core.database.ThrowawayDatabase;
import io.github.schemasync.core.model.Origins;
import io.github.schemasync.core.project.EntitiesSettings;
import io.github.schemasync.core.testing.TestProject;
import io.github.schemasync.core.worker.EntitiesCase;
import io.github.schemasync.core.worker.EntitiesReply;
import java.io.IOException;
import java.util.List;

/**
 * What Hibernate makes of a project's entities, without a changelog beside them.
 *
 * @param database holds their schema
 * @param origins where each table, column and sequence comes from
 * @param statements Hibernate's DDL
 * @param refused Hibernate's DDL that PostgreSQL refuses
 */
public record MappedEntities(
    ThrowawayDatabase database,
    Origins origins,
    List<String> statements,
    List<RefusedStatement> refused)
    implements AutoCloseable {

  /** Asks one worker and runs the DDL. */
  public static MappedEntities of(TestProject project, EntitiesSettings settings)
      throws IOException, InterruptedException {
    EntitiesCase asked = EntitiesCase.of(project);
    EntitiesReply reply = asked.ask(settings);
    return new MappedEntities(
        asked.database(),
        OriginRows.origins(reply.origins()),
        reply.statements(),
        run(asked.database(), reply.statements()));
  }

  /** Runs statements as those of Hibernate are run; tells which PostgreSQL refused. */
  public static List<RefusedStatement> run(ThrowawayDatabase database, List<String> statements) {
    try (EntitiesDdl ddl = EntitiesDdl.on(database.address())) {
      return ddl.runAgain(ddl.run(statements), database.address(), new AbsentEnums(Origins.NONE));
    }
  }

  @Override
  public void close() {
    database.close();
  }
}
