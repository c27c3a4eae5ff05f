package io.github.schemasync.core.worker;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;

/** A worker with one half: writes the reply, or the problem, of {@link EntitiesJob} to a file. */
final class EntitiesJobMain {

  private EntitiesJobMain() {}

  /** Takes request file, reply file, driver jar, JDBC URL, user name and password. */
  public static void main(String[] arguments) throws IOException {
    Properties reply = new Properties();
    try {
      Properties asked = WorkerFile.read(Path.of(arguments[0]));
      EntitiesRequest request = EntitiesRequest.load(asked);
      WorkerDataSource dataSource =
          new WorkerDataSource(
              new WorkerDrivers(Path.of(arguments[2])),
              CompletableFuture.completedFuture(
                  new WorkerAddress(arguments[3], arguments[4], arguments[5])));
      ProjectSettings settings =
          ProjectSettings.resolve(
              request, Optional.ofNullable(asked.getProperty("changelog.file")), dataSource);
      new EntitiesJob(request, settings, dataSource).run().store(reply);
      settings.liquibase().ifPresent(found -> reply.setProperty("liquibase", found.toString()));
    } catch (WorkerProblem problem) {
      problem.printStackTrace();
      problem.store(new StoredValues(reply, "problem."));
    }
    WorkerFile.write(reply, Path.of(arguments[1]));
    Runtime.getRuntime().halt(0);
  }
}
