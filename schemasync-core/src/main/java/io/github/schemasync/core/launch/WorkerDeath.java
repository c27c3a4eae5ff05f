package io.github.schemasync.core.launch;

import io.github.schemasync.core.problem.ProblemPage;
import io.github.schemasync.core.problem.SyncProblem;
import java.time.Duration;

/** The ways in which a worker ends without an answer. */
final class WorkerDeath {
  private static final int SIGNALS = 128;
  private static final String MORE_MEMORY =
      """
      Give it more:
        <worker><jvmOptions>-Xmx2g</jvmOptions></worker>
      or -Dschemasync.worker.jvmOptions=-Xmx2g""";
  private static final String OTHER_OPTIONS =
      "Correct <worker><jvmOptions> or schemasync.worker.jvmOptions, and the environment variable"
          + " JDK_JAVA_OPTIONS if it is set.";

  private WorkerDeath() {}

  static SyncProblem exited(int code, WorkerFiles files) {
    String end = files.lastLines();
    if (end.contains("java.lang.OutOfMemoryError")) {
      return problem("The worker ran out of memory.", files, MORE_MEMORY);
    }
    if (end.contains("Could not create the Java Virtual Machine")) {
      return problem("The worker's JVM does not start with its options.", files, OTHER_OPTIONS);
    }
    if (end.contains("UnsupportedClassVersionError")) {
      return problem(
          "The worker's JDK is older than the classes it has to load.",
          files,
          "Run Maven on a newer JDK (JAVA_HOME), or name one in ~/.m2/toolchains.xml.");
    }
    return problem(
        code > SIGNALS
            ? "The worker was killed by signal " + (code - SIGNALS) + "."
            : "The worker ended with exit code " + code + " and no answer.",
        files,
        "If a class of the project, of a custom change for instance, calls System.exit, let it throw"
            + " instead. Whatever else ended it stands in "
            + files.log());
  }

  static SyncProblem timedOut(Duration timeout, WorkerFiles files) {
    return problem(
        "The worker had no answer after " + text(timeout) + " and was stopped.",
        files,
        """
        The last lines show where it was: a lock that is never released, or a service that is waited for.
        A changelog that takes longer gets more time:
          <worker><timeout>30m</timeout></worker>
        or -Dschemasync.worker.timeout=30m""");
  }

  static SyncProblem interrupted(WorkerFiles files) {
    return problem("The build was interrupted while the worker ran.", files, "Run it again.");
  }

  static SyncProblem unreadable(Exception failure, WorkerFiles files) {
    return problem(
        "The worker's answer " + files.reply() + " cannot be read: " + failure.getMessage(),
        files,
        "Run it again; two builds may have used the same output directory at once.");
  }

  private static SyncProblem problem(String what, WorkerFiles files, String remedy) {
    String log = "Last lines of " + files.log() + ":" + System.lineSeparator() + files.lastLines();
    return new SyncProblem(ProblemPage.WORKER_DIED, what + System.lineSeparator() + log, remedy);
  }

  private static String text(Duration time) {
    return time.toSecondsPart() == 0
        ? time.toMinutes() + " minutes"
        : time.toSeconds() + " seconds";
  }
}
