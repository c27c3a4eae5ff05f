package io.github.schemasync.core.launch;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A JVM that starts a worker, prints its process id and waits to be killed. */
final class KilledParent {

  private KilledParent() {}

  /** Takes the project's folder and its class path. */
  public static void main(String[] arguments) throws InterruptedException {
    Path directory = Path.of(arguments[0]);
    List<Path> classPath =
        Stream.of(arguments[1].split(File.pathSeparator, -1)).map(Path::of).toList();
    WorkerProcess worker =
        new WorkerLaunch(WorkerCase.layout(directory, classPath))
            .start(
                WorkerCase.entitiesRequest(directory),
                WorkerCase.changelogRequest(directory, "db/master.xml"));
    System.out.println(worker.pid());
    TimeUnit.MINUTES.sleep(2);
  }
}
