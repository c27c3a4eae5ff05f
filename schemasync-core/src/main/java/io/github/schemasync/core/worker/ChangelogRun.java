package io.github.schemasync.core.worker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.sql.DataSource;
import liquibase.resource.ResourceAccessor;

/** Reads the changelog and has it applied: as a whole, or only what is new in it. */
final class ChangelogRun {
  private final ChangelogPlan plan;
  private final DataSource dataSource;
  private final Optional<Path> recordingFile;
  private final Optional<ChangelogTrial> trial;
  private Optional<ChangelogAnswer> answer = Optional.empty();

  ChangelogRun(
      ChangelogPlan plan,
      DataSource dataSource,
      Optional<Path> recordingFile,
      Optional<ChangelogTrial> trial) {
    this.plan = plan;
    this.dataSource = dataSource;
    this.recordingFile = recordingFile;
    this.trial = trial;
  }

  ChangelogAnswer run(Optional<EarlierUpdate> earlier) throws WorkerProblem {
    try {
      Path baseDirectory = Path.of(plan.request().baseDirectory());
      ChangelogFiles files =
          new ChangelogFiles(baseDirectory, trial.flatMap(ChangelogTrial::folder), plan.folders());
      ResourceAccessor accessor = files.as(ResourceAccessor.class);
      LiquibaseScope.run(
          accessor, () -> run(new ChangelogSource(plan.root(files), files, accessor), earlier));
      return answer.orElseThrow();
    } catch (Exception failure) {
      Optional<WorkerProblem> expected = UnexpectedFailure.find(failure, WorkerProblem.class);
      throw expected.isPresent()
          ? expected.get()
          : new WorkerProblem(
              "changelog-unreadable",
              "Liquibase could not be run: " + failure,
              "See worker.log in SchemaSync's output directory.",
              failure);
    }
  }

  private void run(ChangelogSource source, Optional<EarlierUpdate> earlier) throws Exception {
    Optional<ChangelogReply> continued =
        earlier.isPresent() ? goOn(source, earlier.get()) : Optional.empty();
    if (continued.isPresent()) {
      answer = Optional.of(new ChangelogAnswer(continued, Replayed.BEGINNING));
      return;
    }
    ChangelogReply reply = update(source).of(dataSource);
    answer = Optional.of(new ChangelogAnswer(Optional.of(reply), Replayed.NOTHING));
  }

  /** Whatever fails here is for a whole update to tell. */
  @SuppressWarnings("CatchAndPrintStackTrace") // standard error is the worker's log
  private Optional<ChangelogReply> goOn(ChangelogSource source, EarlierUpdate earlier)
      throws IOException {
    try {
      Optional<DataSource> database = earlier.database().join();
      if (database.isPresent()) {
        return update(source).after(earlier.changelog(), database.get());
      }
    } catch (Exception | LinkageError failure) {
      System.err.println("The whole changelog is applied: what is new in it cannot be");
      failure.printStackTrace();
    }
    if (recordingFile.isPresent()) {
      Files.deleteIfExists(recordingFile.get());
    }
    return Optional.empty();
  }

  private ChangelogUpdate update(ChangelogSource source) {
    return new ChangelogUpdate(plan, source, recordingFile, trial);
  }
}
