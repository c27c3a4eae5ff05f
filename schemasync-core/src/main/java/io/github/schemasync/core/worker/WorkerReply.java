package io.github.schemasync.core.worker;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/**
 * The worker's answer.
 *
 * @param entities what became of the entities; empty when that failed
 * @param changelog what became of the changelog; empty when that failed
 * @param replayed what Liquibase was not needed for
 * @param problems what failed, the entities' problem first; empty when all went well
 */
public record WorkerReply(
    Optional<EntitiesReply> entities,
    Optional<ChangelogReply> changelog,
    Replayed replayed,
    List<WorkerProblem> problems) {

  public WorkerReply {
    problems = List.copyOf(problems);
  }

  /** Writes all but the entities, which went into a file of their own. */
  void write(Path file) throws IOException {
    Properties properties = new Properties();
    changelog.ifPresent(reply -> reply.store(properties));
    StoredValues stored = new StoredValues(properties, "");
    stored.put("hasEntities", Boolean.toString(entities.isPresent()));
    stored.put("hasChangelog", Boolean.toString(changelog.isPresent()));
    stored.put("replayed", replayed.name());
    stored.putAll("problems", problems, WorkerProblem::store);
    WorkerFile.write(properties, file);
  }

  /**
   * Reads the file that the worker wrote just before it ended.
   *
   * @param entities what it wrote before
   * @param known what it need not find out again
   */
  public static WorkerReply read(
      Path file, Optional<EntitiesReply> entities, Optional<ChangelogReply> known)
      throws IOException {
    Properties properties = WorkerFile.read(file);
    StoredValues stored = new StoredValues(properties, "");
    Replayed replayed = Replayed.valueOf(stored.text("replayed"));
    return new WorkerReply(
        entities.filter(reply -> stored.is("hasEntities")),
        replayed == Replayed.ALL ? known : changelog(stored),
        replayed,
        stored.all("problems", WorkerProblem::load));
  }

  private static Optional<ChangelogReply> changelog(StoredValues stored) {
    return stored.is("hasChangelog")
        ? Optional.of(ChangelogReply.load(stored.properties()))
        : Optional.empty();
  }
}
