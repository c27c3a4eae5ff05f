package io.github.schemasync.core.database;

import io.github.schemasync.core.problem.ProblemPage;
import io.github.schemasync.core.problem.SyncProblem;
import java.util.OptionalInt;

/** The major versions of PostgreSQL that SchemaSync knows. */
final class PostgresVersions {
  static final int OLDEST = 12;
  static final int NEWEST = 18;

  private PostgresVersions() {}

  /** The version that is asked for, or the newest. */
  static int wanted(OptionalInt version) {
    int major = version.orElse(NEWEST);
    if (!isSupported(major)) {
      throw new SyncProblem(
          ProblemPage.POSTGRESQL_UNSUPPORTED,
          "PostgreSQL " + major + " is not supported.",
          "Choose a major version from "
              + range()
              + ", for instance: -Dschemasync.database.version="
              + NEWEST);
    }
    return major;
  }

  /** Refuses a running server that SchemaSync does not know, or that is not the wanted one. */
  static void check(ServerVersion running, OptionalInt wanted) {
    if (!running.product().equals("PostgreSQL") || !isSupported(running.major())) {
      throw new SyncProblem(
          ProblemPage.POSTGRESQL_UNSUPPORTED,
          "The server is %s %s, which is not supported."
              .formatted(running.product(), running.text()),
          "Use a PostgreSQL server of version " + range() + ".");
    }
    if (wanted.isPresent() && wanted.getAsInt() != running.major()) {
      throw new SyncProblem(
          ProblemPage.WRONG_PARAMETER,
          "schemasync.database.version is %d, but the server is PostgreSQL %s."
              .formatted(wanted.getAsInt(), running.text()),
          "Leave schemasync.database.version out, or name a server (or image) of that version.");
    }
  }

  private static boolean isSupported(int major) {
    return major >= OLDEST && major <= NEWEST;
  }

  private static String range() {
    return OLDEST + " to " + NEWEST;
  }
}
