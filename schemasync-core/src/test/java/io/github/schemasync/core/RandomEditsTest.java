package io.github.schemasync.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemasync.core.worker.Replayed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Edits at random, each followed by a check: what is known before is what the check then gives.
 * {@code schemasync.test.edits} is how many, {@code schemasync.test.seed} which.
 */
class RandomEditsTest {
  private static final int EDITS = Integer.getInteger("schemasync.test.edits", 12);
  private static final long SEED = Long.getLong("schemasync.test.seed", 6);

  private record Edit(String file, String old, String changed) {
    Edit back() {
      return new Edit(file, /* old= */ changed, /* changed= */ old);
    }
  }

  private static final String MASTER = "db/changelog/db.changelog-master.yaml";
  private static final String LAST = "{path: notes.sql, relativeToChangelogFile: true}\n";

  /** A new changeset, before those that were added earlier. */
  private static Edit added(String id, String sql) {
    String changeset =
        "  - changeSet: {id: %s, author: ada, changes: [{sql: {sql: \"%s\"}}]}\n"
            .formatted(id, sql);
    return new Edit(MASTER, LAST, LAST + changeset);
  }

  private static final List<Edit> EDITS_OF_THE_PROJECT =
      List.of(
          added("stock", "alter table shop_book add in_stock integer default 0"),
          added("read", "comment on table shop_book is 'read'"),
          added("sorted", "create index on shop_book (genre)"),
          new Edit(
              "db/changelog/changes/001-book.sql", ");\n", ");\n\n--changeset ada:2\nselect 1;\n"),
          new Edit(MASTER, "id: rows\n", "id: rows\n      labels: new\n"),
          new Edit("db/changelog/rows.csv", "Emma", "Ada"),
          new Edit("db/changelog/sizes.properties", "255", "200"),
          new Edit("db/changelog/notes.sql", "'books'", "'all books'"),
          new Edit("db/changelog/changes/001-book.sql", "id bigint", "id integer"),
          new Edit("db/changelog/db.changelog-master.yaml", "id: rows", "id: lines"),
          new Edit("META-INF/persistence.xml", "<properties>", "<properties><!-- more -->"),
          new Edit("com/acme/base/Named.java", "String name", "Integer name"),
          new Edit("com/acme/Book.java", "Long id", "Integer id"),
          new Edit("com/acme/Book.java", "\"label\"", "\"title\""),
          new Edit("com/acme/Book.java", "\"in_print\"", "\"printed\""),
          new Edit("com/acme/Genre.java", "POEM", "POEM, DRAMA"),
          new Edit("com/acme/Yes.java", ": \"yes\"", ": \"y\""),
          new Edit("com/acme/Names.java", "\"shop\"", "\"store\""),
          new Edit("com/acme/Prefix.java", "\"_\"", "\"__\""),
          new Edit("com/acme/Steps.java", "(genre)", "(genre, id)"),
          new Edit("com/acme/Service.java", "42", "43"),
          new Edit("com/acme/Service.java", "int answer", "long answer"));

  @TempDir Path directory;
  private final Random random = new Random(SEED);
  private final Deque<Edit> made = new ArrayDeque<>();
  private int known;
  private int unknown;

  @Test
  void whatIsKnownIsWhatACheckGives() throws IOException {
    CachedProject project = CachedProject.in(directory);
    project.check();
    for (int i = 0; i < EDITS; i++) {
      Edit edit = next(project);
      String before = Files.readString(project.file(edit.file()));
      project.write(edit.file(), before.replace(edit.old(), edit.changed()));
      Optional<String> shown = project.known();
      String checked = project.check();
      assertThat(shown.orElse(checked))
          .as("edit %d: %s, all: %s", i, edit, made)
          .isEqualTo(checked);
      known += shown.isPresent() ? 1 : 0;
      unknown += shown.isPresent() ? 0 : 1;
    }
    assertThat(known).isPositive();
    assertThat(unknown).isPositive();
  }

  /** The same for a changelog without code of the project, whose schema may be recalled. */
  @Test
  void whatIsRecalledIsWhatLiquibaseGives() throws IOException {
    CachedProject project = CachedProject.in(directory);
    project.write(
        MASTER, Files.readString(project.file(MASTER)).replaceAll(".*customChange.*\n", ""));
    project.checkRecalling();
    for (int i = 0; i < EDITS; i++) {
      Edit edit = next(project);
      String before = Files.readString(project.file(edit.file()));
      project.write(edit.file(), before.replace(edit.old(), edit.changed()));
      CachedProject.Checked checked = project.checkRecalling();
      assertThat(checked.json())
          .as("edit %d: %s, all: %s", i, edit, made)
          .isEqualTo(project.check());
      known += checked.replayed() == Replayed.NOTHING ? 0 : 1;
      unknown += checked.replayed() == Replayed.NOTHING ? 1 : 0;
    }
    assertThat(known).isPositive();
    assertThat(unknown).isPositive();
  }

  /** Every other one is taken back, so that earlier states come again. */
  private Edit next(CachedProject project) throws IOException {
    if (!made.isEmpty() && random.nextBoolean()) {
      return made.pop().back();
    }
    while (true) {
      Edit edit = EDITS_OF_THE_PROJECT.get(random.nextInt(EDITS_OF_THE_PROJECT.size()));
      if (Files.readString(project.file(edit.file())).contains(edit.old())
          && !made.contains(edit)) {
        made.push(edit);
        return edit;
      }
    }
  }
}
