package io.github.schemasync.core.database;

import java.nio.file.Path;

/** Gives PostgreSQL binary archives; the Maven plugin resolves them with Maven's own resolver. */
public interface BinaryArchives {

  /**
   * Resolves {@code io.zonky.test.postgres:<artifactId>:<version>:jar}.
   *
   * @return the jar in the local repository
   * @throws io.github.schemasync.core.problem.SyncProblem when it cannot be had, with the page
   *     {@code EMBEDDED_UNAVAILABLE}
   */
  Path resolve(String artifactId, String version);
}
