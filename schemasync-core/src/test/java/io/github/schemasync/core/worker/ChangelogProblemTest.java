package io.github.schemasync.core.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChangelogProblemTest {

  private static WorkerProblem problem(String name) {
    return problem(name, "db/master.xml", List.of());
  }

  private static WorkerProblem problem(String name, String file, List<String> contexts) {
    try (ChangelogCase project = new ChangelogCase(name)) {
      ChangelogRequest request =
          new ChangelogRequest(
              Optional.of(file),
              List.of(),
              contexts,
              Optional.of("released"),
              Map.of(),
              project.request(file).baseDirectory(),
              "schemasync.changelog.file");
      return catchThrowableOfType(
          WorkerProblem.class, () -> project.run(request, Optional.empty()));
    }
  }

  private static WorkerProblem withoutFile(List<String> candidates) {
    try (ChangelogCase project = new ChangelogCase("empty")) {
      ChangelogRequest request =
          new ChangelogRequest(
              Optional.empty(),
              candidates,
              List.of(),
              Optional.empty(),
              Map.of(),
              project.request("").baseDirectory(),
              "Looked everywhere.");
      return catchThrowableOfType(
          WorkerProblem.class, () -> project.run(request, Optional.empty()));
    }
  }

  @Test
  void theLaterChangesetThatMakesTheTableIsNamed() {
    WorkerProblem problem = problem("alters-before-create", "db/master.xml", List.of("prod"));
    assertThat(problem.page()).isEqualTo("changeset-failed");
    assertThat(problem.what().lines())
        .containsExactly(
            "db/002.xml::add-isbn::ada failed: relation \"public.book\" does not exist",
            "  statement: ALTER TABLE public.book ADD isbn VARCHAR(13)",
            "  relation \"public.book\" is made only later, by db/003.xml::create-book::ada");
    assertThat(problem.remedy())
        .isEqualTo(
            "Move db/003.xml::create-book::ada before db/002.xml::add-isbn::ada, so that it"
                + " exists when it is needed.");
  }

  @Test
  void aChangesetWhoseContextDoesNotRunMakesNothing() {
    assertThat(problem("alters-before-create", "db/master.xml", List.of("prod")).what())
        .doesNotContain("create-shelf");
    assertThat(problem("alters-before-create", "db/master.xml", List.of("never")).what())
        .contains("by db/003.xml::create-shelf::ada");
  }

  @Test
  void theFileBehindALogicalPathIsNamed() {
    assertThat(problem("logical-path").what().lines())
        .startsWith(
            "db.changelog-1.0.xml::index-title::grace failed: relation \"book\" does not exist")
        .contains("  written in: db/steps/0043-index.xml");
  }

  @Test
  void theFailedStatementIsShown() {
    WorkerProblem problem = problem("failing-changeset");
    assertThat(problem.page()).isEqualTo("changeset-failed");
    assertThat(problem.what().lines())
        .containsExactly(
            "db/master.xml::index-title::grace failed: column \"title\" does not exist",
            "  statement: CREATE INDEX ix_title ON public.book(title)");
    assertThat(problem.remedy()).startsWith("Correct the changeset.");
  }

  @Test
  void anImageIsSuggestedForAnExtension() {
    WorkerProblem problem = problem("missing-extension");
    assertThat(problem.page()).isEqualTo("changeset-failed");
    assertThat(problem.what())
        .startsWith("db/master.xml::postgis::ada failed: extension \"postgis\" is not available");
    assertThat(problem.remedy()).contains("-Dschemasync.database.image=postgis/postgis:");
  }

  @Test
  void aChangesetIsSuggestedForATypeOfAnExtension() {
    WorkerProblem problem = problem("missing-type");
    assertThat(problem.what()).contains("type \"geometry\" does not exist");
    assertThat(problem.remedy()).contains("<sql>create extension if not exists postgis</sql>");
  }

  @Test
  void aChangesetIsSuggestedForARole() {
    WorkerProblem problem = problem("missing-role");
    assertThat(problem.page()).isEqualTo("changeset-failed");
    assertThat(problem.what())
        .startsWith("db/master.xml::owner::ada failed: role \"app_owner\" does not exist");
    assertThat(problem.remedy()).contains("create role \"app_owner\";");
  }

  @Test
  void aParameterWithoutValueIsNamed() {
    WorkerProblem problem = problem("missing-parameter", "db/master.sql", List.of());
    assertThat(problem.page()).isEqualTo("changeset-failed");
    assertThat(problem.what().lines())
        .startsWith("db/master.sql::1::ada failed: syntax error at or near \"$\"")
        .endsWith("  the parameter ${shop.schema} has no value");
    assertThat(problem.remedy())
        .contains("<parameters><shop.schema>value</shop.schema></parameters>");
  }

  /** Liquibase writes a type that it does not know in capitals. */
  @Test
  void aParameterIsSpelledAsInTheChangelog() {
    WorkerProblem problem = problem("missing-type-parameter");
    assertThat(problem.what().lines()).endsWith("  the parameter ${datetimeType} has no value");
    assertThat(problem.remedy())
        .contains("<parameters><datetimeType>value</datetimeType></parameters>");
  }

  @Test
  void theBodyOfAFunctionThatWasSplitIsExplained() {
    assertThat(problem("split-function", "db/master.sql", List.of()).remedy())
        .contains("splitStatements:false");
  }

  @Test
  void aTablespaceIsMadeAParameter() {
    WorkerProblem problem = problem("missing-tablespace", "db/master.sql", List.of());
    assertThat(problem.what()).contains("tablespace \"fast\" does not exist");
    assertThat(problem.remedy())
        .contains("-Dschemasync.changelog.parameters.tablespace=pg_default");
  }

  @Test
  void aPreconditionThatHaltsIsTold() {
    WorkerProblem problem = problem("halting-changeset-precondition");
    assertThat(problem.page()).isEqualTo("changeset-failed");
    assertThat(problem.what())
        .startsWith("db/master.xml::1::ada failed:")
        .contains("Table public.nowhere does not exist");
    WorkerProblem whole = problem("halting-precondition");
    assertThat(whole.what())
        .startsWith("The <preConditions> of the whole changelog db/master.xml do not hold")
        .contains("Table public.nowhere does not exist");
    assertThat(whole.remedy()).contains("onFail=\"WARN\"");
  }

  @Test
  void aPreconditionThatFailsIsToldAsItIsWritten() {
    String written = "sqlCheck (expectedResult: 0, sql: select count(*) from nowhere)";
    WorkerProblem whole = problem("erring-precondition");
    assertThat(whole.what())
        .startsWith("The <preConditions> of the whole changelog db/master.xml do not hold")
        .contains(written)
        .doesNotContain("@");
    assertThat(whole.remedy()).contains("onError=\"WARN\"");
    assertThat(problem("erring-changeset-precondition").what())
        .contains(written)
        .doesNotContain("@");
  }

  @Test
  void aMissingClassOfACustomChangeIsNamed() {
    WorkerProblem problem = problem("missing-class");
    assertThat(problem.page()).isEqualTo("class-not-loaded");
    assertThat(problem.what())
        .isEqualTo(
            "db/master.xml needs class com.acme.MoveData, which is not on the project's class"
                + " path.");
    assertThat(problem.remedy()).startsWith("Correct the class name in the changeset");
  }

  @Test
  void aMissingClassOfACustomPreconditionIsNamed() {
    WorkerProblem problem = problem("missing-precondition-class");
    assertThat(problem.page()).isEqualTo("class-not-loaded");
    assertThat(problem.what())
        .isEqualTo(
            "db/master.xml::guarded::ada needs class com.acme.HasRows, which is not on the"
                + " project's class path.");
  }

  @Test
  void brokenXmlIsShownWithItsLine() {
    WorkerProblem problem = problem("broken-xml");
    assertThat(problem.page()).isEqualTo("changelog-unreadable");
    assertThat(problem.what())
        .contains("Error parsing line 8 column 3 of db/master.xml")
        .contains("changeSet");
  }

  @Test
  void brokenYamlIsShownWithItsLine() {
    WorkerProblem problem = problem("broken-yaml", "db/master.yaml", List.of());
    assertThat(problem.page()).isEqualTo("changelog-unreadable");
    assertThat(problem.what()).contains("file db/master.yaml").contains("line 4, column 6");
  }

  @Test
  void anUnknownChangeIsShownWithItsLineAndWithoutTheListOfKnownOnes() {
    WorkerProblem problem = problem("unknown-change");
    assertThat(problem.page()).isEqualTo("changelog-unreadable");
    assertThat(problem.what())
        .contains("Error parsing line 7 column 35 of db/master.xml")
        .contains("createTabel")
        .doesNotContain("createProcedure");
  }

  @Test
  void aMissingIncludeIsNamed() {
    WorkerProblem problem = problem("missing-include");
    assertThat(problem.page()).isEqualTo("changelog-unreadable");
    assertThat(problem.what()).contains("The file db/nowhere.xml was not found");
  }

  @Test
  void duplicateIdentifiersAreNamed() {
    WorkerProblem problem = problem("twice-the-same");
    assertThat(problem.page()).isEqualTo("changelog-unreadable");
    assertThat(problem.what()).contains("duplicate identifiers").contains("db/master.xml::1::ada");
  }

  @Test
  void aChangelogOfWhichNothingRunsIsNotGreen() {
    WorkerProblem problem = problem("filtered", "db/master.xml", List.of("prod"));
    assertThat(problem.page()).isEqualTo("no-changesets");
    assertThat(problem.what())
        .startsWith(
            "None of the 5 changesets of db/master.xml ran, contexts prod, labels released: ")
        .contains("2 held back by contexts (the first is db/master.xml::1::ada)")
        .contains("1 held back by dbms (the first is db/master.xml::3::ada)")
        .contains("1 held back by labels (the first is db/master.xml::4::ada)")
        .contains("1 held back by preconditions (the first is db/master.xml::5::ada)");
    assertThat(problem.remedy()).contains("-Dschemasync.changelog.contexts=prod");
  }

  @Test
  void aChangelogThatIsNowhereIsNotFound() {
    WorkerProblem problem = problem("empty", "db/nowhere.xml", List.of());
    assertThat(problem.page()).isEqualTo("changelog-not-found");
    assertThat(problem.what())
        .startsWith(
            "The changelog db/nowhere.xml (schemasync.changelog.file) is in none of: the class path,")
        .contains("changelogs");
    assertThat(problem.remedy()).contains("<changelog><file>");
  }

  @Test
  void whatWasLookedForIsTold() {
    WorkerProblem problem = withoutFile(List.of());
    assertThat(problem.page()).isEqualTo("no-changelog");
    assertThat(problem.what()).isEqualTo("No changelog was found. Looked everywhere.");
    assertThat(problem.remedy())
        .contains("-Dschemasync.changelog.file=")
        .contains("mvn schemasync:generate");
  }

  @Test
  void severalCandidatesAreListed() {
    WorkerProblem problem = withoutFile(List.of("db/changelog.xml", "liquibase/master.xml"));
    assertThat(problem.page()).isEqualTo("ambiguous-project");
    assertThat(problem.what()).endsWith("db/changelog.xml, liquibase/master.xml");
    assertThat(problem.remedy()).contains("-Dschemasync.changelog.file=db/changelog.xml");
  }
}
