package io.github.schemasync.core.database;

import io.github.schemasync.core.problem.ProblemPage;
import io.github.schemasync.core.problem.SyncProblem;
import java.io.IOException;
import java.nio.file.Path;

/** Why PostgreSQL could not be started from its binaries; the remedy is always another provider. */
final class EmbeddedProblem {

  private static final String OTHER_PROVIDER =
      """
      Use another PostgreSQL server, for instance a running one:
        -Dschemasync.database.url=jdbc:postgresql://localhost:5432/postgres
      or start a Docker engine and choose it:
        -Dschemasync.database.provider=container""";

  private EmbeddedProblem() {}

  static SyncProblem of(String what) {
    return new SyncProblem(ProblemPage.EMBEDDED_UNAVAILABLE, what, OTHER_PROVIDER);
  }

  static SyncProblem of(String what, Throwable cause) {
    return new SyncProblem(ProblemPage.EMBEDDED_UNAVAILABLE, what, OTHER_PROVIDER, cause);
  }

  static SyncProblem brokenArchive(Path jar, IOException cause) {
    return new SyncProblem(
        ProblemPage.EMBEDDED_UNAVAILABLE,
        "The archive of PostgreSQL's binaries cannot be unpacked: " + cause.getMessage(),
        "Delete it and run again, so that it is resolved anew:  " + jar,
        cause);
  }
}
