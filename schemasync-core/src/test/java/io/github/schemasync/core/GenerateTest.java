package io.github.schemasync.core;

import static io.github.schemasync.core.GeneratedProject.AUTHOR;
import static io.github.schemasync.core.GeneratedProject.BOOK;
import static io.github.schemasync.core.GeneratedProject.changeset;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.schemasync.core.changeset.ChangesetSettings;
import io.github.schemasync.core.changeset.Placeholder;
import io.github.schemasync.core.problem.ProblemPage;
import io.github.schemasync.core.problem.SyncProblem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Writes what is proven on tables that have rows, and of all else not a byte. */
class GenerateTest {
  private static final String WITHOUT_PAGES =
      BOOK.replace("  pages integer not null check (pages > 0),\n", "");
  private static final String WITHOUT_ISBN =
      BOOK.replace("  isbn varchar(255) not null unique,\n", "");
  private static final String WITHOUT_BOTH =
      WITHOUT_PAGES.replace("  isbn varchar(255) not null unique,\n", "");

  @TempDir private Path directory;

  @Test
  void rowsGetTheValueThatWasGiven() throws IOException {
    GeneratedProject project = GeneratedProject.in(directory).with(AUTHOR, WITHOUT_PAGES);
    GenerateReport report = project.generate(filling("public.book.pages", "4711"));
    assertThat(report.written()).isTrue();
    assertThat(report.placeholders()).isEmpty();
    assertThat(report.unfilled()).isEmpty();
    assertThat(project.text()).contains("4711");
    assertThat(project.findings()).isEmpty();
  }

  @Test
  void aValueThatACheckRefusesIsNotWritten() throws IOException {
    GeneratedProject project = GeneratedProject.in(directory).with(AUTHOR, WITHOUT_PAGES);
    unproven(
        project,
        () -> project.generate(filling("public.book.pages", "-1")),
        "\"book_pages_check\" of relation \"book\" is violated by some row");
  }

  @Test
  void aValueThatRowsShareIsNotWrittenWhereItIsUnique() throws IOException {
    GeneratedProject project = GeneratedProject.in(directory).with(AUTHOR, WITHOUT_ISBN);
    unproven(
        project,
        () -> project.generate(filling("public.book.isbn", "'none'")),
        "could not create unique index \"book_isbn_key\"");
  }

  @Test
  void aValueThatIsNoneForRowsIsNotWritten() throws IOException {
    GeneratedProject project = GeneratedProject.in(directory).with(AUTHOR, WITHOUT_ISBN);
    refused(project, filling("public.book.isbn", "nullif(id, id)::text"), "contains null values");
  }

  @Test
  void aPlaceholderIsOneThatTheCheckAccepts() throws IOException {
    GeneratedProject project = GeneratedProject.in(directory).with(AUTHOR, WITHOUT_PAGES);
    GenerateReport report = project.generate(ChangesetSettings.DEFAULT);
    assertThat(report.written()).isTrue();
    assertThat(report.placeholders()).extracting(Placeholder::value).containsExactly("1");
    assertThat(project.findings()).isEmpty();
  }

  @Test
  void theOtherColumnIsWrittenBesideOneWhoseValueRowsRefuse() throws IOException {
    GeneratedProject project = GeneratedProject.in(directory).with(AUTHOR, WITHOUT_BOTH);
    GenerateReport report =
        project.generate(
            new ChangesetSettings(
                List.of(),
                Map.of(),
                Map.of("public.book.pages", "4711", "public.book.isbn", "null"),
                Optional.empty()));
    assertThat(report.leftovers())
        .extracting(it -> Proof.line(it.finding()))
        .contains("column.missing public.book.isbn");
    assertThat(project.text()).contains("4711").doesNotContain("isbn");
    assertThat(project.findings())
        .contains("column.missing public.book.isbn")
        .doesNotContain("column.missing public.book.pages");
  }

  @Test
  void aChangesetThatLiquibaseDoesNotRunIsNotWritten() throws IOException {
    GeneratedProject project =
        GeneratedProject.in(directory)
            .withMaster(
                "databaseChangeLog:\n"
                    + changeset("tables", BOOK)
                    + "  - include: {file: more.yaml, relativeToChangelogFile: true,"
                    + " context: prod}\n")
            .withFile(
                "more.yaml",
                "databaseChangeLog:\n"
                    + changeset("one", "select 1")
                    + changeset("two", "select 2"));
    unproven(project, () -> project.generateIn("test"), "of 1 new changesets Liquibase runs 0");
  }

  /** A changeset of the project's own that does not run again fails beside ours. */
  @Test
  void aFailureForNoFindingsSakeIsToldAndNothingIsWritten() throws IOException {
    GeneratedProject project =
        GeneratedProject.in(directory)
            .withMaster(
                "databaseChangeLog:\n"
                    + changeset("tables", BOOK)
                    + changeset("again", "create index book_title on book (title)")
                        .replace("author: ada", "author: ada\n      runAlways: true"));
    unproven(project, "relation \"book_title\" already exists");
  }

  @Test
  void whatComesUpAnewIsToldAndNothingIsWritten() throws IOException {
    GeneratedProject project =
        GeneratedProject.in(directory)
            .with(
                BOOK,
                trigger(
                    "ddl_command_end when tag in ('CREATE TABLE')",
                    "alter table public.author add if not exists tenant bigint not null"));
    unproven(project, "they make column.unexpected public.author.tenant");
  }

  @Test
  void whatTheRollbackLeavesIsToldAndNothingIsWritten() throws IOException {
    GeneratedProject project =
        GeneratedProject.in(directory)
            .with(
                BOOK,
                trigger(
                    "ddl_command_end when tag in ('CREATE TABLE')",
                    "if to_regclass('public.author_log') is null then"
                        + " create table author_log (id bigint); end if"));
    unproven(project, "rolled back, they leave table.unexpected public.author_log");
  }

  @Test
  void whatCannotBeRolledBackIsToldAndNothingIsWritten() throws IOException {
    GeneratedProject project =
        GeneratedProject.in(directory)
            .with(
                BOOK,
                trigger("ddl_command_start when tag in ('DROP TABLE')", "raise 'nothing goes'"));
    unproven(project, "nothing goes");
  }

  @Test
  void whatIsStillThereIsLeftAndNothingIsWritten() throws IOException {
    GeneratedProject project =
        GeneratedProject.in(directory)
            .with(
                AUTHOR.replace("255", "100"),
                BOOK,
                trigger(
                    "ddl_command_end when tag in ('ALTER TABLE')",
                    "if exists (select from pg_attribute where attrelid = 'author'::regclass"
                        + " and atttypmod = 259) then"
                        + " alter table author alter name type varchar(100); end if"));
    refused(
        project,
        ChangesetSettings.DEFAULT,
        "the changeset for it was tried, and it is still there");
  }

  /** Where the changelog has such a trigger, each deployment has what it does. */
  private static String trigger(String event, String body) {
    return """
        create function react() returns event_trigger language plpgsql as $$
        begin
          if to_regclass('public.author') is not null then
            %s;
          end if;
        end $$;
        create event trigger react on %s execute function react();
        """
        .formatted(body, event);
  }

  private static ChangesetSettings filling(String column, String value) {
    return new ChangesetSettings(List.of(), Map.of(), Map.of(column, value), Optional.empty());
  }

  private static void refused(GeneratedProject project, ChangesetSettings settings, String reason)
      throws IOException {
    Map<String, String> before = project.changelog();
    GenerateReport report = project.generate(settings);
    assertThat(project.changelog()).isEqualTo(before);
    assertThat(report.written()).isFalse();
    assertThat(report.leftovers()).anySatisfy(it -> assertThat(it.reason()).contains(reason));
  }

  private static void unproven(GeneratedProject project, String why) throws IOException {
    unproven(project, () -> project.generate(ChangesetSettings.DEFAULT), why);
  }

  private static void unproven(GeneratedProject project, Runnable generate, String why)
      throws IOException {
    Map<String, String> before = project.changelog();
    assertThatThrownBy(generate::run)
        .isInstanceOfSatisfying(
            SyncProblem.class,
            problem -> {
              assertThat(problem.page()).isEqualTo(ProblemPage.CHANGESET_NOT_PROVEN);
              assertThat(problem.what()).contains("nothing was written", why);
            });
    assertThat(project.changelog()).isEqualTo(before);
  }
}
