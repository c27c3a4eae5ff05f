package io.github.schemasync.core.source;

import io.github.schemasync.core.problem.ProblemPage;
import io.github.schemasync.core.problem.SyncProblem;
import io.github.schemasync.core.worker.WorkerProblem;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The worker's problems as one, so that both halves can be mended in one go. */
final class WorkerProblems {

  private WorkerProblems() {}

  /** Has the page of the first. */
  static SyncProblem together(List<WorkerProblem> problems) {
    return new SyncProblem(
        page(problems.get(0).page()),
        join(problems, WorkerProblem::what),
        join(problems, WorkerProblem::remedy));
  }

  private static String join(List<WorkerProblem> problems, Function<WorkerProblem, String> text) {
    return problems.stream()
        .map(text)
        .distinct()
        .collect(Collectors.joining(System.lineSeparator()));
  }

  private static ProblemPage page(String slug) {
    return Stream.of(ProblemPage.values())
        .filter(page -> page.slug().equals(slug))
        .findFirst()
        .orElse(ProblemPage.WORKER_DIED);
  }
}
