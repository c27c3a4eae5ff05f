package io.github.schemasync.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.schemasync.core.CachedProject.Checked;
import io.github.schemasync.core.cache.KeptFile;
import io.github.schemasync.core.problem.SyncProblem;
import io.github.schemasync.core.worker.Replayed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Liquibase goes on from what is known only where that gives what it gives from nothing. */
class ContinuedChangelogTest {
  private static final String MASTER = "db/changelog/db.changelog-master.yaml";
  private static final String BOOK = "db/changelog/changes/001-book.sql";
  private static final String NEW =
      "  - changeSet: {id: new, author: ada, changes: [{sql: {sql: alter table shop_book add x int}}]}\n";

  @TempDir static Path directory;
  private static CachedProject project;
  private static KeptFile kept;
  private final Map<String, String> before = new TreeMap<>();

  @BeforeAll
  static void compile() throws IOException {
    project = CachedProject.in(directory);
    String master = Files.readString(project.file(MASTER));
    project.write(MASTER, master.replaceAll(".*(customChange|property:).*\n", ""));
    project.write(BOOK, Files.readString(project.file(BOOK)).replace("${name.size}", "255"));
    project.checkRecalling();
    kept = KeptFile.copy(project.keptChangelog());
  }

  @BeforeEach
  void know() throws IOException {
    kept.putBackAlone();
    assertThat(project.knownChangelog()).isPresent();
  }

  @AfterEach
  void restore() throws IOException {
    for (Map.Entry<String, String> file : before.entrySet()) {
      project.write(file.getKey(), file.getValue());
    }
  }

  @Test
  void goesOnWithNewChangesetsAtTheEndAndRecallsThemLater() throws IOException {
    edit(MASTER, "\\z", NEW);
    assertThat(project.checkRecalling())
        .isEqualTo(new Checked(project.check(), Replayed.BEGINNING));
    edit(MASTER, "\\z", NEW.replace("id: new", "id: newer").replace("add x", "add y"));
    Checked again = project.checkRecalling();
    assertThat(again).isEqualTo(new Checked(project.check(), Replayed.BEGINNING));
    assertThat(again.json()).contains("public.shop_book.x", "public.shop_book.y");
    assertThat(project.checkRecalling()).isEqualTo(new Checked(again.json(), Replayed.ALL));
  }

  @Test
  void goesOnWithANewFileThatIsIncludedLast() throws IOException {
    Path file = directory.resolve("classes/db/changelog/changes/002.sql");
    Files.writeString(
        file, "--liquibase formatted sql\n\n--changeset ada:2\ndrop table shop_book;\n");
    edit(MASTER, "\\z", "  - include: {file: changes/002.sql, relativeToChangelogFile: true}\n");
    Checked checked = project.checkRecalling();
    assertThat(checked).isEqualTo(new Checked(project.check(), Replayed.BEGINNING));
    assertThat(checked.json()).contains("table.missing");
    Files.delete(file);
  }

  /** Edits beside which a new changeset at the end does not help. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        MASTER + "| id: rows                | `id: rows\n      runAlways: true`",
        MASTER
            + "| id: rows                | `id: rows\n      preConditions: [{onFail: MARK_RAN}, {tableExists: {tableName: no}}]`",
        MASTER + "| id: rows                | id: lines",
        MASTER
            + "| `  - changeSet:\n      id: rows` | `  - changeSet: {id: first, author: ada, changes: [{sql: {sql: select 1}}]}\n  - changeSet:\n      id: rows`",
        MASTER
            + "| `  - include:`          | `  - property: {name: name.size, value: 9}\n  - include:`",
        MASTER
            + "| `databaseChangeLog:\n` | `databaseChangeLog:\n  - preConditions: [{tableExists: {tableName: databasechangelog}}]\n`",
        MASTER + "| \\z                      | `  - property: {name: later, value: 9}\n`",
        "db/changelog/rows.csv          | Emma   | Ada",
        "db/changelog/notes.sql         | books  | all books",
        "db/changelog/sizes.properties  | 255    | 200",
        BOOK + "                        | bigint | integer",
        BOOK + "                        | \\z    | comment on table shop_book is 'x';",
        BOOK + "                        | \\z    | `\n--changeset ada:2\nselect 1;\n`",
        "com/acme/Steps.java            | (genre)| (genre, id)"
      })
  void doesNotGoOnAfter(String name, String old, String changed) throws IOException {
    edit(MASTER, "\\z", NEW);
    edit(name, old, changed);
    assertThat(replayed()).isEqualTo(Replayed.NOTHING);
  }

  /** What an old changeset leaves in its session, or does again each time, a new one can meet. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "set search_path to pg_catalog, public",
        "set session my.tenant to 'x'",
        "select set_config('my.tenant', 'x', false)",
        "create temporary table t ()",
        "prepare p as select 1",
        "select pg_advisory_lock(1)"
      })
  void doesNotGoOnFromASessionThatWasChanged(String sql) throws IOException {
    edit(
        MASTER,
        "\\z",
        NEW.replace("id: new", "id: set").replaceFirst("alter[^}]*", '"' + sql + '"'));
    project.checkRecalling();
    assertThat(project.knownChangelog()).isPresent();
    edit(MASTER, "\\z", NEW);
    assertThat(replayed()).isEqualTo(Replayed.NOTHING);
  }

  /** Of a check in which nothing was new, the session tells nothing of the old changesets. */
  @Test
  void doesNotGoOnFromASessionThatWasChangedTwoChecksAgo() throws IOException {
    edit(
        MASTER,
        "\\z",
        NEW.replace("id: new", "id: set")
            .replaceFirst("alter[^}]*", "\"set search_path to pg_catalog, public\""));
    project.checkRecalling();
    edit(MASTER, "\\z", "  # nothing new\n");
    assertThat(replayed()).isEqualTo(Replayed.BEGINNING);
    edit(MASTER, "\\z", NEW);
    assertThat(replayed()).isEqualTo(Replayed.NOTHING);
  }

  /** In its place it would have run before what is new. */
  @Test
  void doesNotGoOnFromAChangesetThatRunsAlways() throws IOException {
    edit(
        MASTER,
        "\\z",
        NEW.replace("id: new", "id: each, runAlways: true")
            .replace("alter table shop_book add x int", "select 1"));
    project.checkRecalling();
    assertThat(project.knownChangelog()).isPresent();
    edit(MASTER, "\\z", NEW);
    assertThat(replayed()).isEqualTo(Replayed.NOTHING);
  }

  @Test
  void doesNotGoOnFromAChangesetThatFailedAndWillRunAgain() throws IOException {
    edit(
        MASTER,
        "\\z",
        NEW.replace("id: new", "id: early, failOnError: false").replace("add x", "add genre"));
    project.checkRecalling();
    edit(MASTER, "\\z", NEW);
    assertThat(project.checkRecalling()).isEqualTo(new Checked(project.check(), Replayed.NOTHING));
  }

  /** A failure is told as it is told without a cache. */
  @Test
  void newChangesetThatFailsIsToldAsEver() throws IOException {
    edit(MASTER, "\\z", NEW.replace("shop_book", "no_book"));
    assertThatThrownBy(project::checkRecalling)
        .hasMessageContaining("no_book")
        .hasMessage(assertThrows(SyncProblem.class, project::check).getMessage());
  }

  /** What a check that may fail makes without Liquibase; nothing where nothing is known. */
  private static Replayed replayed() {
    if (project.cache().changelogs().find().isEmpty()) {
      return Replayed.NOTHING;
    }
    try {
      return project.checkRecalling().replayed();
    } catch (SyncProblem told) {
      return Replayed.NOTHING;
    }
  }

  private void edit(String name, String old, String changed) throws IOException {
    String text = Files.readString(project.file(name));
    String after =
        old.equals("\\z")
            ? text + changed.replace("\\n", "\n")
            : text.replace(line(old), line(changed));
    assertThat(after).isNotEqualTo(text);
    before.putIfAbsent(name, text);
    project.write(name, after);
  }

  private static String line(String text) {
    return text.replace("\\n", "\n");
  }
}
