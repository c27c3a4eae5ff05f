package io.github.schemasync.maven;

/** {@code <worker>}: the JVM in which the project's Hibernate and Liquibase run. */
public final class WorkerParameters {
  /**
   * Options of that JVM, separated by blanks, for instance {@code -Xmx2g}: {@code
   * schemasync.worker.jvmOptions}.
   */
  String jvmOptions;

  /**
   * How long it may take, {@code 90s}, {@code 30m} or {@code 1h}; a number alone means minutes:
   * {@code schemasync.worker.timeout}.
   */
  String timeout;
}
