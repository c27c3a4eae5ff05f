package io.github.schemasync.core.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import liquibase.Contexts;
import liquibase.LabelExpression;
import liquibase.changelog.ChangeLogParameters;
import liquibase.database.core.PostgresDatabase;
import liquibase.parser.ChangeLogParserFactory;
import liquibase.resource.ResourceAccessor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadStepsTest {
  private static final String FILE = "changelog.yaml";
  private static final String CHANGESET =
      """
        - changeSet:
            id: one
            author: ada
            changes:
              - sql: {sql: create table book (id bigint)}
              - loadData: {file: rows.csv, tableName: book}
      """;
  private static final String LAST =
      "  - changeSet: {id: two, author: ada, changes: [{sql: {sql: select 1}}]}\n";
  private static final String CHANGELOG = "databaseChangeLog:\n" + CHANGESET + LAST;

  @TempDir Path directory;

  @BeforeEach
  void writeIncluded() throws Exception {
    Files.writeString(directory.resolve("more.yaml"), "databaseChangeLog:\n" + LAST);
  }

  @Test
  void whatIsAddedAtTheEndLeavesTheBeginningAsItIs() throws Exception {
    String include = "  - include: {file: more.yaml}\n";
    List<String> before = read(CHANGELOG).changesets();
    List<String> more = read(CHANGELOG + LAST.replace("two", "three") + include).changesets();
    assertThat(before).hasSize(2).doesNotHaveDuplicates();
    assertThat(more).hasSize(4).startsWith(before.toArray(String[]::new));
  }

  @Test
  void preconditionsThatAreSteadyStayWhenAFileIsIncluded() throws Exception {
    String with =
        CHANGELOG.replace(":\n  - ch", ":\n  - preConditions: [dbms: {type: postgresql}]\n  - ch");
    List<String> before = read(with).changesets();
    assertThat(before).isNotEqualTo(read(CHANGELOG).changesets());
    assertThat(read(with + "  - include: {file: more.yaml}\n").changesets())
        .startsWith(before.toArray(String[]::new));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "labels: old",
        "context: other",
        "context: used",
        "dbms: h2",
        "ignore: true",
        "runOnChange: true",
        "failOnError: false",
        "runInTransaction: false",
        "runOrder: last",
        "runWith: psql",
        "validCheckSum: ANY",
        "objectQuotingStrategy: QUOTE_ALL_OBJECTS",
        "logicalFilePath: other.yaml",
        "preConditions: [{onFail: MARK_RAN}, {tableExists: {tableName: book}}]",
        "preConditions: [{onFail: MARK_RAN}, {not: [{tableExists: {tableName: book}}]}]"
      })
  void attributeOfAChangesetIsSeen(String attribute) throws Exception {
    String changed = CHANGELOG.replace("id: one\n", "id: one\n      " + attribute + "\n");
    assertThat(read(changed).changesets().get(0)).isNotEqualTo(read(CHANGELOG).changesets().get(0));
  }

  @ParameterizedTest
  @ValueSource(strings = {"id bigint", "id: one", "ada", "rows.csv", "tableName: book"})
  void textOfAChangesetIsSeen(String text) throws Exception {
    String changed = CHANGELOG.replace(text, text + 2);
    assertThat(read(changed).changesets().get(0)).isNotEqualTo(read(CHANGELOG).changesets().get(0));
  }

  @Test
  void fieldThatACheckSumLeavesOutIsSeen() throws Exception {
    String changed = CHANGELOG.replace("(id bigint)}", "(id bigint), splitStatements: false}");
    assertThat(read(changed).changesets().get(0)).isNotEqualTo(read(CHANGELOG).changesets().get(0));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "  - preConditions: [{tableExists: {tableName: book}}]\n",
        "  - preConditions: [{or: [{dbms: {type: h2}}, {sqlCheck: {sql: select 1, expectedResult: 1}}]}]\n",
        "  - changeSet: {id: again, author: ada, runAlways: true, changes: [{sql: {sql: select 1}}]}\n"
      })
  void whatCanGiveAnotherAnswerLaterIsNotSteady(String part) throws Exception {
    assertThat(read(CHANGELOG).isSteady()).isTrue();
    assertThat(read(CHANGELOG.replace("Log:\n", "Log:\n" + part)).isSteady()).isFalse();
  }

  @Test
  void filesAreThoseThatAreIncludedToo() throws Exception {
    assertThat(read("databaseChangeLog:\n  - include: {file: more.yaml}\n").files())
        .containsExactly(FILE, "more.yaml");
  }

  private ReadSteps read(String text) throws Exception {
    Files.writeString(directory.resolve(FILE), text);
    ResourceAccessor files = new ChangelogFiles(directory).as(ResourceAccessor.class);
    PostgresDatabase database = new PostgresDatabase();
    return new ReadSteps(
        ChangeLogParserFactory.getInstance()
            .getParser(FILE, files)
            .parse(FILE, new ChangeLogParameters(database), files),
        new ChangesetFilters(new Contexts("used"), new LabelExpression(), database));
  }
}
