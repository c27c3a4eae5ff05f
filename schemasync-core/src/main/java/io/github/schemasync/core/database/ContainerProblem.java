package io.github.schemasync.core.database;

import io.github.schemasync.core.problem.ProblemPage;
import io.github.schemasync.core.problem.SyncProblem;

/** Why no container could be had; another provider is always a remedy. */
final class ContainerProblem {

  private ContainerProblem() {}

  static SyncProblem of(String what, String remedy) {
    return new SyncProblem(
        ProblemPage.CONTAINER_UNAVAILABLE,
        what,
        remedy
            + System.lineSeparator()
            + "or choose another provider:  -Dschemasync.database.provider=embedded");
  }
}
