package io.github.schemasync.core;

import io.github.schemasync.core.changelog.StyleChoices;
import io.github.schemasync.core.changeset.ChangesetSettings;
import io.github.schemasync.core.model.Wildcard;
import io.github.schemasync.core.project.ChangelogSettings;
import io.github.schemasync.core.project.EntitiesSettings;
import io.github.schemasync.core.project.ProjectLayout;
import io.github.schemasync.core.source.TriedChangelog;
import io.github.schemasync.core.testing.TestProject;
import io.github.schemasync.core.testing.TestServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Two entities and a changelog of one file, which each test writes as far behind as it wants. */
final class GeneratedProject {
  static final String AUTHOR = "create table author (id bigint primary key, name varchar(255));";

  /** In the order of Hibernate. */
  static final String BOOK =
      """
      create table book (
        pages integer not null check (pages > 0),
        id bigint primary key,
        isbn varchar(255) not null unique,
        title varchar(255)
      );
      """;

  private final Path directory;
  private final TestProject compiled;
  private Selection selection = Selection.ALL;

  private GeneratedProject(Path directory) {
    this.directory = directory;
    this.compiled = TestProject.compile("generated", "cached", directory);
  }

  static GeneratedProject in(Path directory) {
    return new GeneratedProject(directory);
  }

  /** A changelog of one changeset with all of the SQL. */
  GeneratedProject with(String... sql) throws IOException {
    return withMaster("databaseChangeLog:\n" + changeset("tables", String.join("\n", sql)));
  }

  GeneratedProject withMaster(String text) throws IOException {
    return withFile("db.changelog-master.yaml", text);
  }

  GeneratedProject withFile(String name, String text) throws IOException {
    Files.createDirectories(folder());
    Files.writeString(folder().resolve(name), text);
    return this;
  }

  /** Lines of a changelog, at the end of which more attributes may be added. */
  static String changeset(String id, String sql) {
    return """
      - changeSet:
          id: %s
          author: ada
          changes:
            - sql:
                splitStatements: false
                sql: |
    %s"""
        .formatted(id, sql.indent(14));
  }

  Path source(String entity) {
    return directory.resolve("sources/com/acme").resolve(entity + ".java");
  }

  private Path folder() {
    return compiled.classes().resolve("db/changelog");
  }

  /** The text of each file of the changelog. */
  Map<String, String> changelog() throws IOException {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder())) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        texts.put(folder().relativize(file).toString(), Files.readString(file));
      }
    }
    return texts;
  }

  /** All of it. */
  String text() throws IOException {
    return String.join("\n", changelog().values());
  }

  private ProjectLayout layout() {
    ProjectLayout layout = compiled.layout();
    return new ProjectLayout(
        layout.name(),
        layout.baseDirectory(),
        layout.outputDirectory(),
        layout.classesDirectories(),
        layout.classPath(),
        List.of(directory.resolve("sources")),
        layout.javaHome());
  }

  /** As if {@code schemasync.changeset.only} had named these. */
  GeneratedProject only(String... names) {
    selection = new Selection(Stream.of(names).map(Wildcard::new).toList());
    return this;
  }

  GenerateReport generate(ChangesetSettings settings) {
    return generate(settings, Optional.empty(), ChangelogSettings.DISCOVERED);
  }

  GenerateReport generate(ChangesetSettings settings, RenameQuestion question) {
    return generate(settings, Optional.of(question), ChangelogSettings.DISCOVERED);
  }

  GenerateReport generateIn(String context) {
    return generate(
        ChangesetSettings.DEFAULT,
        Optional.empty(),
        new ChangelogSettings(Optional.empty(), List.of(context), Optional.empty(), Map.of()));
  }

  /** As in a module that has the changelog in a jar. */
  GenerateReport generateWithoutSources(Path elsewhere) {
    return generate(
        ChangesetSettings.DEFAULT,
        Optional.empty(),
        ChangelogSettings.DISCOVERED,
        List.of(elsewhere));
  }

  private GenerateReport generate(
      ChangesetSettings settings, Optional<RenameQuestion> question, ChangelogSettings changelog) {
    return generate(settings, question, changelog, List.of(compiled.classes()));
  }

  private GenerateReport generate(
      ChangesetSettings settings,
      Optional<RenameQuestion> question,
      ChangelogSettings changelog,
      List<Path> resourceRoots) {
    CheckRequest all = CheckRequest.of(layout());
    CheckRequest check =
        new CheckRequest(
            all.layout(),
            all.entities(),
            changelog,
            all.init(),
            all.schemas(),
            all.canary(),
            all.policy());
    return SchemaSync.generate(
        new GenerateRequest(
            check,
            selection,
            settings,
            StyleChoices.NONE,
            Optional.empty(),
            "builder",
            resourceRoots,
            false,
            question,
            Clock.fixed(Instant.parse("2026-03-04T05:06:07Z"), ZoneOffset.UTC)),
        TestServer::shared);
  }

  /** What a check finds, quiet things too. */
  List<String> findings() {
    return SchemaSync.check(CheckRequest.of(layout()), TestServer::shared).findings().all().stream()
        .map(Proof::line)
        .toList();
  }

  /** The changelog as it is now, for any database. */
  TriedChangelog applied() {
    return new TriedChangelog(
        layout(), EntitiesSettings.DISCOVERED, ChangelogSettings.DISCOVERED, Optional.empty());
  }
}
