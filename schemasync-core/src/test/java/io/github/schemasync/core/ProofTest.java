package io.github.schemasync.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemasync.core.problem.ProblemPage;
import io.github.schemasync.core.problem.SyncProblem;
import org.junit.jupiter.api.Test;

/** What is told when changesets could not be proven. */
class ProofTest {
  @Test
  void remedyHasNoObjectThatTheProjectMayNotHave() {
    SyncProblem failure =
        new SyncProblem(ProblemPage.CHANGESET_FAILED, "db/1.xml::1::ada failed: no", "Correct it.");
    SyncProblem problem = Proof.unproven(failure);
    assertThat(problem.page()).isEqualTo(ProblemPage.CHANGESET_NOT_PROVEN);
    assertThat(problem.what()).endsWith(failure.what());
    assertThat(problem.remedy())
        .contains("-Dschemasync.ignore=\"<code> <object>: by hand\"")
        .doesNotContain("book");
  }
}
