package io.github.schemasync.core;

import static io.github.schemasync.core.GeneratedProject.AUTHOR;
import static io.github.schemasync.core.GeneratedProject.BOOK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.schemasync.core.problem.ProblemPage;
import io.github.schemasync.core.problem.SyncProblem;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A changelog that Liquibase reads and of which the module has no sources. */
class ChangelogElsewhereTest {
  @TempDir private Path directory;
  @TempDir private Path elsewhere;

  @Test
  void nothingToWriteNeedsNoSources() throws IOException {
    GeneratedProject project = GeneratedProject.in(directory).with(AUTHOR, BOOK);

    GenerateReport report = project.generateWithoutSources(elsewhere);

    assertThat(report.changesets()).isEmpty();
    assertThat(report.leftovers()).isEmpty();
  }

  @Test
  void whatIsMissingIsToBeWrittenWhereTheSourcesAre() throws IOException {
    GeneratedProject project = GeneratedProject.in(directory).with(AUTHOR);

    SyncProblem problem =
        catchThrowableOfType(SyncProblem.class, () -> project.generateWithoutSources(elsewhere));

    assertThat(problem.page()).isEqualTo(ProblemPage.CHANGELOG_NOT_EDITABLE);
    assertThat(problem.remedy()).contains("module whose sources hold the changelog");
    assertThat(elsewhere).isEmptyDirectory();
  }
}
