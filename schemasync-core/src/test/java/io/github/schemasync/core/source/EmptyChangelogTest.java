package io.github.schemasync.core.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.schemasync.core.problem.ProblemPage;
import io.github.schemasync.core.problem.SyncProblem;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EmptyChangelogTest {

  @Test
  void anEmptyChangelogIsNotGreen() {
    SyncProblem problem =
        catchThrowableOfType(
            SyncProblem.class, () -> EmptyChangelog.requireNot(outcomeOf("db/master.xml", 0)));

    assertThat(problem.page()).isEqualTo(ProblemPage.NO_CHANGESETS);
    assertThat(problem.what()).isEqualTo("The changelog db/master.xml holds no changeset.");
    assertThat(problem.remedy())
        .contains("includeAll", "mvn schemasync:generate", "-Dschemasync.changelog.file=");
  }

  @Test
  void oneChangesetIsEnough() {
    SourcesOutcome outcome = outcomeOf("db/master.xml", 1);

    assertThat(EmptyChangelog.requireNot(outcome)).isSameAs(outcome);
  }

  private static SourcesOutcome outcomeOf(String file, int changesets) {
    ChangelogOutcome none = ChangelogOutcome.NONE_YET;
    return new SourcesOutcome(
        null,
        new ChangelogOutcome(
            changesets,
            none.liquibaseVersion(),
            none.discovered(),
            file,
            none.historyTable(),
            none.ownTables(),
            List.of(),
            Map.of()));
  }
}
