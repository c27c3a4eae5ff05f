package io.github.schemasync.core.worker;

import java.nio.file.Path;
import java.util.Optional;
import javax.sql.DataSource;

/** Applies the changelog with the project's own Liquibase. */
final class ChangelogJob {
  private final ChangelogPlan plan;
  private final DataSource database;
  private final Optional<Path> recordingFile;

  /**
   * @param recordingFile where the SQL goes that Liquibase sends; nothing is recorded without
   */
  ChangelogJob(ChangelogPlan plan, DataSource database, Optional<Path> recordingFile) {
    this.plan = plan;
    this.database = database;
    this.recordingFile = recordingFile;
  }

  /**
   * @param trial files that the project does not have yet, or a rollback instead
   * @param earlier an update from which this one may go on
   * @throws WorkerProblem when there is no changelog, it is not valid, nothing of it runs or a
   *     changeset fails
   */
  ChangelogAnswer run(Optional<ChangelogTrial> trial, Optional<EarlierUpdate> earlier)
      throws WorkerProblem {
    requireLiquibase();
    return new ChangelogRun(plan, database, recordingFile, trial).run(earlier);
  }

  private static void requireLiquibase() throws WorkerProblem {
    try {
      Class.forName("liquibase.Liquibase", false, ChangelogJob.class.getClassLoader());
    } catch (ClassNotFoundException absent) {
      throw new WorkerProblem(
          "dependency-missing",
          "Liquibase is not on the project's class path.",
          """
          Add the Liquibase that production uses to the project's dependencies, for instance:
            <dependency>
              <groupId>org.liquibase</groupId>
              <artifactId>liquibase-core</artifactId>
              <version>4.33.0</version>
            </dependency>""",
          absent);
    }
  }
}
