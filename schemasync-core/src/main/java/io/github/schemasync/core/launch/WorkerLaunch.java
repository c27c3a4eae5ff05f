package io.github.schemasync.core.launch;

import io.github.schemasync.core.problem.ProblemPage;
import io.github.schemasync.core.problem.SyncProblem;
import io.github.schemasync.core.project.ProjectLayout;
import io.github.schemasync.core.worker.ChangelogReply;
import io.github.schemasync.core.worker.ChangelogRequest;
import io.github.schemasync.core.worker.ChangelogTrial;
import io.github.schemasync.core.worker.EntitiesRequest;
import io.github.schemasync.core.worker.Recall;
import io.github.schemasync.core.worker.WorkerMain;
import io.github.schemasync.core.worker.WorkerRequest;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Starts the worker: the project's class path on the project's JDK, in the project's folder. */
public final class WorkerLaunch {
  /** Short work: the second compiler and a parallel collector cost more than they bring. */
  private static final List<String> JVM_OPTIONS =
      List.of(
          "-XX:TieredStopAtLevel=1",
          "-XX:+UseSerialGC",
          "-XX:-UsePerfData",
          "-XX:+ExitOnOutOfMemoryError",
          "-Dfile.encoding=UTF-8",
          "-Djava.awt.headless=true",
          // the project's own logging may write files or send mail
          "-Dorg.springframework.boot.logging.LoggingSystem=none");

  private final ProjectLayout layout;

  /** A worker for the project. */
  public WorkerLaunch(ProjectLayout layout) {
    this.layout = layout;
  }

  /** What the last worker printed, in the project's output directory. */
  public static Path log(Path outputDirectory) {
    return new WorkerFiles(outputDirectory).log();
  }

  /**
   * Writes the request below the output directory and starts the worker, which works until it needs
   * a database and then waits for {@link WorkerProcess#send}.
   *
   * @throws SyncProblem when a file cannot be written or the JDK cannot be started
   */
  public WorkerProcess start(EntitiesRequest entities, ChangelogRequest changelog) {
    return start(entities, changelog, Optional.empty(), Recall.NONE);
  }

  /**
   * The same where something is remembered of the changelog, or is to be.
   *
   * @throws SyncProblem when a file cannot be written or the JDK cannot be started
   */
  public WorkerProcess start(EntitiesRequest entities, ChangelogRequest changelog, Recall recall) {
    return start(entities, changelog, Optional.empty(), recall);
  }

  /**
   * The same for a changelog that is tried before it is written.
   *
   * @throws SyncProblem when a file cannot be written or the JDK cannot be started
   */
  public WorkerProcess start(
      EntitiesRequest entities, ChangelogRequest changelog, ChangelogTrial trial) {
    return start(entities, changelog, Optional.of(trial), Recall.NONE);
  }

  private WorkerProcess start(
      EntitiesRequest entities,
      ChangelogRequest changelog,
      Optional<ChangelogTrial> trial,
      Recall recall) {
    WorkerFiles files = new WorkerFiles(layout.outputDirectory());
    try {
      Files.createDirectories(layout.outputDirectory());
      Files.deleteIfExists(files.entities());
      Files.deleteIfExists(files.reply());
      Files.deleteIfExists(files.classes());
      Files.deleteIfExists(files.recording());
      Path driverJar = codeSource(driver());
      new WorkerRequest(
              entities,
              changelog,
              trial,
              recall.all().map(ChangelogReply::plan),
              recall.beginning(),
              recall.recording() ? Optional.of(files.recording()) : Optional.empty(),
              driverJar,
              files.entities(),
              files.reply())
          .write(files.request());
      Files.writeString(
          files.arguments(),
          ArgumentFile.text(classPath(), File.pathSeparator),
          ArgumentFile.encoding());
      Files.writeString(files.log(), "");
    } catch (IOException failure) {
      throw notWritable(failure);
    }
    return new WorkerProcess(start(files), files, recall.all(), layout.worker().timeout());
  }

  private Process start(WorkerFiles files) {
    try {
      ProcessBuilder worker =
          new ProcessBuilder(command(files))
              .directory(layout.baseDirectory().toFile())
              .redirectErrorStream(true)
              .redirectOutput(files.log().toFile());
      worker.environment().keySet().retainAll(WorkerEnvironment.of(System.getenv()).keySet());
      return worker.start();
    } catch (IOException failure) {
      throw new SyncProblem(
          ProblemPage.WORKER_DIED,
          "The worker could not be started: " + failure.getMessage(),
          "Check that there is a JDK in " + layout.javaHome() + ".",
          failure);
    }
  }

  private List<String> command(WorkerFiles files) {
    List<String> command = new ArrayList<>();
    command.add(layout.javaHome().resolve("bin").resolve("java").toString());
    command.addAll(JVM_OPTIONS);
    command.add("-XX:ErrorFile=" + files.crash());
    command.addAll(LoadedClasses.option(files.classes(), layout.baseDirectory().toAbsolutePath()));
    command.addAll(layout.worker().jvmOptions());
    command.add("@" + files.arguments().toAbsolutePath());
    command.add(WorkerMain.class.getName());
    command.add(files.request().toAbsolutePath().toString());
    return command;
  }

  /** Ours comes last, so that it can hide nothing of the project's. */
  private List<Path> classPath() {
    List<Path> all = new ArrayList<>();
    layout.classPath().forEach(entry -> all.add(entry.toAbsolutePath()));
    all.add(codeSource(WorkerMain.class));
    return all;
  }

  /** By name: its annotations would have to be on the compiler's class path. */
  private static Class<?> driver() {
    try {
      return Class.forName("org.postgresql.Driver");
    } catch (ClassNotFoundException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static Path codeSource(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private SyncProblem notWritable(IOException failure) {
    return new SyncProblem(
        ProblemPage.OUTPUT_NOT_WRITABLE,
        "Cannot write below " + layout.outputDirectory() + ": " + failure.getMessage(),
        "Make the folder writable, or name another with -Dschemasync.outputDirectory=…",
        failure);
  }
}
