package io.github.schemasync.core.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemasync.core.problem.ProblemPage;
import io.github.schemasync.core.problem.SyncProblem;
import io.github.schemasync.core.worker.WorkerProblem;
import java.util.List;
import org.junit.jupiter.api.Test;

class WorkerProblemsTest {

  @Test
  void bothHalvesAreToldAndTheFirstHasThePage() {
    SyncProblem problem =
        WorkerProblems.together(
            List.of(
                new WorkerProblem("no-entities", "There are no entities.", "Name a package."),
                new WorkerProblem("no-changesets", "Nothing ran.", "Give contexts.")));
    assertThat(problem.page()).isEqualTo(ProblemPage.NO_ENTITIES);
    assertThat(problem.what().lines()).containsExactly("There are no entities.", "Nothing ran.");
    assertThat(problem.remedy().lines()).containsExactly("Name a package.", "Give contexts.");
  }
}
