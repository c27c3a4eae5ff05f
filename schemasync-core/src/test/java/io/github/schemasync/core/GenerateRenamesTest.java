package io.github.schemasync.core;

import static io.github.schemasync.core.GeneratedProject.AUTHOR;
import static io.github.schemasync.core.GeneratedProject.BOOK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.schemasync.core.changeset.ChangesetSettings;
import io.github.schemasync.core.database.ThrowawayDatabase;
import io.github.schemasync.core.introspect.SchemaReader;
import io.github.schemasync.core.model.Schema;
import io.github.schemasync.core.problem.ProblemPage;
import io.github.schemasync.core.problem.SyncProblem;
import io.github.schemasync.core.testing.TestServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was renamed is asked for or told, with all that speaks for it, and keeps its data. */
class GenerateRenamesTest {
  private static final String WRITER = AUTHOR.replace("author", "writer");
  private static final String NUMBER = BOOK.replace("isbn", "isbn_number");
  private static final String OPTIONAL_NUMBER =
      BOOK.replace("isbn varchar(255) not null", "isbn_number varchar(255)");

  @TempDir private Path directory;

  @Test
  void aTableOfLikeShapeIsAmbiguous() throws IOException {
    GeneratedProject project = GeneratedProject.in(directory).with(WRITER, BOOK);
    ambiguous(
        project,
        "public.writer → public.author: 2 of 2 columns have the same name and type",
        "-Dschemasync.changeset.rename=public.writer:public.author",
        "-Dschemasync.changeset.drop=public.writer",
        "-Dschemasync.changeset.rename=public.writer:none",
        "- renameTable:",
        "- dropTable:");
  }

  @Test
  void aRenamedTableKeepsItsRowsAndIsRolledBack() throws Exception {
    GeneratedProject project = GeneratedProject.in(directory).with(WRITER, BOOK);
    GenerateReport report =
        project.generate(ChangesetSettings.DEFAULT.withRename("public.writer", "public.author"));
    assertThat(report.written()).isTrue();
    assertThat(project.text())
        .contains("renameTable:", "oldTableName: writer", "newTableName: author")
        .doesNotContain("createTable", "dropTable");
    assertThat(project.findings()).isEmpty();
    try (ThrowawayDatabase database = TestServer.shared().createDatabase("changelog");
        Connection connection = database.connect()) {
      project.applied().update(database.address(), 1);
      Schema before = SchemaReader.read(connection).schema();
      run(connection, "insert into writer values (1, 'Ada')");
      project.applied().update(database.address());
      assertThat(name(connection, "author")).isEqualTo("Ada");
      project.applied().rollback(database.address(), 1);
      assertThat(name(connection, "writer")).isEqualTo("Ada");
      Schema after = SchemaReader.read(connection).schema();
      assertThat(new RolledBack(before, after).leaves(connection)).isEmpty();
    }
  }

  @Test
  void aTableOfAnotherShapeIsNoCandidate() throws IOException {
    GeneratedProject project =
        GeneratedProject.in(directory)
            .with(BOOK, "create table writer (id uuid primary key, name varchar(100));");
    assertThat(project.generate(ChangesetSettings.DEFAULT).written()).isTrue();
    assertThat(project.text()).contains("tableName: author").doesNotContain("renameTable");
  }

  @Test
  void allThatSpeaksForARenamedColumnIsTold() throws IOException {
    GeneratedProject project = GeneratedProject.in(directory).with(AUTHOR, NUMBER);
    ambiguous(
        project,
        "public.book.isbn_number → public.book.isbn: both are varchar(255) not null; both have"
            + " unique constraint; both stand between id and title; both names have \"isbn\"",
        "-Dschemasync.changeset.rename=public.book.isbn_number:public.book.isbn");
  }

  @Test
  void whatDoesNotSpeakForARenamedColumnIsNotTold() throws IOException {
    GeneratedProject project =
        GeneratedProject.in(directory)
            .with(
                AUTHOR,
                """
                create table book (
                  number varchar(255),
                  id bigint primary key,
                  pages integer not null check (pages > 0),
                  title varchar(255)
                );
                """);
    ambiguous(
        project,
        "public.book.number → public.book.isbn: varchar(255) and varchar(255) not null"
            + System.lineSeparator());
  }

  @Test
  void historyMakesAColumnOfAnotherTypeACandidate() throws Exception {
    GeneratedProject project =
        GeneratedProject.in(directory).with(AUTHOR, BOOK.replace("isbn varchar(255)", "code text"));
    String now = Files.readString(project.source("Book"));
    git("init", "--quiet");
    Files.writeString(project.source("Book"), now.replace("String isbn", "String code"));
    commit("first");
    Files.writeString(project.source("Book"), now);
    commit("call it what it is");
    String text =
        ambiguous(
            project,
            "public.book.code → public.book.isbn: text not null and varchar(255) not null; both"
                + " have unique constraint; both stand between id and title; its line was"
                + " \"public String code;\" until commit ");
    assertThat(text).containsPattern("commit [0-9a-f]{10} \\(\"call it what it is\"\\)");
  }

  @Test
  void anotherTypeWithoutHistoryIsNoCandidate() throws IOException {
    GeneratedProject project =
        GeneratedProject.in(directory).with(AUTHOR, BOOK.replace("isbn varchar(255)", "code text"));
    assertThat(project.generate(ChangesetSettings.DEFAULT).written()).isTrue();
    assertThat(project.text()).contains("name: isbn").doesNotContain("renameColumn");
  }

  @Test
  void aColumnThatIsAnsweredToBeRenamedIsRenamed() throws IOException {
    GeneratedProject project = GeneratedProject.in(directory).with(AUTHOR, OPTIONAL_NUMBER);
    GenerateReport report = answered(project, RenameAnswer.RENAMED);
    assertThat(report.leftovers()).isEmpty();
    assertThat(project.text())
        .contains("renameColumn:", "oldColumnName: isbn_number", "newColumnName: isbn")
        .doesNotContain("addColumn", "dropColumn");
    assertThat(project.findings()).isEmpty();
  }

  @Test
  void aColumnThatIsAnsweredToBeDroppedIsDroppedAndTheOtherAdded() throws IOException {
    GeneratedProject project = GeneratedProject.in(directory).with(AUTHOR, NUMBER);
    GenerateReport report = answered(project, RenameAnswer.DROPPED);
    assertThat(report.leftovers()).isEmpty();
    assertThat(project.text())
        .as("a rollback that rows survive")
        .contains("update book set isbn_number = left(md5(")
        .contains("dropColumn:", "columnName: isbn_number", "addColumn:", "name: isbn\n")
        .doesNotContain("renameColumn");
    assertThat(project.findings()).isEmpty();
  }

  @Test
  void aColumnThatIsAnsweredToBeKeptStaysBesideTheOther() throws IOException {
    GeneratedProject project = GeneratedProject.in(directory).with(AUTHOR, OPTIONAL_NUMBER);
    GenerateReport report = answered(project, RenameAnswer.KEPT);
    assertThat(report.leftovers())
        .extracting(it -> Proof.line(it.finding()))
        .containsExactly(
            "column.unexpected public.book.isbn_number",
            "unique.unexpected public.book.book_isbn_number_key");
    assertThat(project.text())
        .contains("addColumn:", "name: isbn\n")
        .doesNotContain("renameColumn", "columnName: isbn_number");
    assertThat(project.findings())
        .contains("column.unexpected public.book.isbn_number")
        .doesNotContain("column.missing public.book.isbn");
  }

  /** Asked once, with both answers to look at. */
  private static GenerateReport answered(GeneratedProject project, RenameAnswer answer) {
    List<RenameChoice> asked = new ArrayList<>();
    GenerateReport report =
        project.generate(
            ChangesetSettings.DEFAULT,
            choice -> {
              asked.add(choice);
              return answer;
            });
    assertThat(report.written()).isTrue();
    assertThat(asked)
        .singleElement()
        .satisfies(
            choice -> {
              assertThat(choice.question())
                  .startsWith("public.book.isbn_number → public.book.isbn: ")
                  .contains("varchar(255)");
              assertThat(String.join("\n", choice.renamed())).contains("renameColumn:");
              assertThat(String.join("\n", choice.replaced()))
                  .contains("dropColumn:", "addColumn:");
            });
    return report;
  }

  private static String ambiguous(GeneratedProject project, String... lines) throws IOException {
    Map<String, String> before = project.changelog();
    List<String> told = new ArrayList<>();
    assertThatThrownBy(() -> project.generate(ChangesetSettings.DEFAULT))
        .isInstanceOfSatisfying(
            SyncProblem.class,
            problem -> {
              assertThat(problem.page()).isEqualTo(ProblemPage.RENAME_AMBIGUOUS);
              assertThat(problem.what()).contains(lines);
              told.add(problem.what());
            });
    assertThat(project.changelog()).isEqualTo(before);
    return told.get(0);
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String name(Connection connection, String table) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select name from " + table + " where id = 1")) {
      assertThat(row.next()).isTrue();
      return row.getString(1);
    }
  }

  private void commit(String message) throws Exception {
    git("add", "sources");
    git("-c", "user.name=ada", "-c", "user.email=ada@example.com", "commit", "-qm", message);
  }

  private void git(String... arguments) throws Exception {
    List<String> command =
        Stream.concat(Stream.of("git", "-C", directory.toString()), Stream.of(arguments)).toList();
    assertThat(new ProcessBuilder(command).inheritIO().start().waitFor()).isZero();
  }
}
