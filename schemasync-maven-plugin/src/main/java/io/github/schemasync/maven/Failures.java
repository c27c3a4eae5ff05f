package io.github.schemasync.maven;

import io.github.schemasync.core.policy.Severity;
import io.github.schemasync.core.problem.SyncProblem;
import io.github.schemasync.core.report.CheckReport;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecutionException;

/** The two ways in which a goal fails: what was found, or a check that could not be made. */
final class Failures {
  private static final String PAGES =
      "https://github.com/schemasync/schemasync/blob/main/docs/problems/";

  private Failures() {}

  /** What fails the build, the drift before the ignore entries without use; nothing may do so. */
  static Optional<String> of(CheckReport report) {
    if (!report.findings().fail()) {
      return Optional.empty();
    }
    int failing = report.findings().of(Severity.FAIL).size();
    if (failing > 0) {
      return Optional.of(
          "Entities and changelog disagree: "
              + failing
              + (failing == 1 ? " finding" : " findings")
              + ", see above");
    }
    int unused = report.findings().unusedIgnores().entries().size();
    return Optional.of(
        unused
            + (unused == 1 ? " ignore entry matches" : " ignore entries match")
            + " nothing, which fails under strict; see above");
  }

  /** The cause is attached for {@code -e} only: Maven would add its message to ours. */
  static MojoExecutionException broken(SyncProblem problem, MavenSession session) {
    String message =
        String.join(
            System.lineSeparator(),
            problem.what(),
            "",
            problem.remedy(),
            "",
            "More: " + PAGES + problem.page().slug() + ".md");
    return session.getRequest().isShowErrors()
        ? new MojoExecutionException(message, problem.getCause())
        : new MojoExecutionException(message);
  }
}
