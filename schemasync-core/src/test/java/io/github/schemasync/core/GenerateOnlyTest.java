package io.github.schemasync.core;

import static io.github.schemasync.core.GeneratedProject.AUTHOR;
import static io.github.schemasync.core.GeneratedProject.BOOK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.schemasync.core.changeset.ChangesetSettings;
import io.github.schemasync.core.changeset.Leftover;
import io.github.schemasync.core.problem.ProblemPage;
import io.github.schemasync.core.problem.SyncProblem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Closes what is asked for, and leaves the rest as it is. */
class GenerateOnlyTest {
  private static final String PLAIN_BOOK =
      "create table book (id bigint primary key, title varchar(255));";

  @TempDir private Path directory;

  @Test
  void aColumnComesWithWhatIsAboutIt() throws IOException {
    GeneratedProject project =
        GeneratedProject.in(directory).with(PLAIN_BOOK).only("public.book.isbn");

    GenerateReport report = project.generate(ChangesetSettings.DEFAULT);

    assertThat(report.written()).isTrue();
    assertThat(report.leftovers()).isEmpty();
    assertThat(report.aside()).isEqualTo(project.findings().size()).isPositive();
    assertThat(project.text()).contains("isbn", "addUniqueConstraint").doesNotContain("pages");
    assertThat(project.findings())
        .contains("table.missing public.author", "column.missing public.book.pages")
        .noneMatch(it -> it.contains("isbn"));
  }

  @Test
  void aTableComesWithAllThatIsIts() throws IOException {
    GeneratedProject project = GeneratedProject.in(directory).with(PLAIN_BOOK).only("*.book");
    assertThat(project.generate(ChangesetSettings.DEFAULT).written()).isTrue();
    assertThat(project.findings()).containsExactly("table.missing public.author");
  }

  @Test
  void whatCannotBeWrittenOfItIsLeft() throws IOException {
    GeneratedProject project =
        GeneratedProject.in(directory)
            .with(BOOK, AUTHOR, "create table extra (id bigint);")
            .only("public.extra");

    GenerateReport report = project.generate(ChangesetSettings.DEFAULT);

    assertThat(report.written()).isFalse();
    assertThat(report.leftovers())
        .extracting(Leftover::reason)
        .containsExactly("its rows would be lost");
  }

  @Test
  void whatMayHaveBeenRenamedElsewhereIsNotAsked() throws IOException {
    GeneratedProject project =
        GeneratedProject.in(directory)
            .with(AUTHOR.replace("author", "writer"), PLAIN_BOOK)
            .only("public.book");
    assertThat(project.generate(ChangesetSettings.DEFAULT).written()).isTrue();
    assertThat(project.findings())
        .containsExactlyInAnyOrder("table.missing public.author", "table.unexpected public.writer");
  }

  @Test
  void aNameOfNothingIsAFailure() throws IOException {
    GeneratedProject project = GeneratedProject.in(directory).with(BOOK).only("book", "public.b");
    Map<String, String> before = project.changelog();
    assertThatThrownBy(() -> project.generate(ChangesetSettings.DEFAULT))
        .asInstanceOf(InstanceOfAssertFactories.type(SyncProblem.class))
        .satisfies(
            problem -> {
              assertThat(problem.page()).isEqualTo(ProblemPage.WRONG_PARAMETER);
              assertThat(problem.what()).contains("changeset.only=book,public.b names nothing");
              assertThat(problem.remedy()).endsWith("These differ: public.author");
            });
    assertThat(project.changelog()).isEqualTo(before);
  }
}
