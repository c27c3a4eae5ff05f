package io.github.schemasync.core;

import io.github.schemasync.core.changelog.StyleChoices;
import io.github.schemasync.core.database.LiveDatabase;
import io.github.schemasync.core.policy.PolicySettings;
import io.github.schemasync.core.project.ChangelogSettings;
import io.github.schemasync.core.project.EntitiesSettings;
import io.github.schemasync.core.project.ProjectLayout;
import io.github.schemasync.core.source.TriedChangelog;
import io.github.schemasync.core.testing.TestProject;
import io.github.schemasync.core.testing.TestServer;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.shrinkwrap.resolver.api.maven.Maven;

/**
 * A project whose changelog has every kind of object, rows and sequences that have moved.
 *
 * @param directory its folder
 * @param resources the folder of its changelog
 */
record BaselineProject(Path directory, Path resources, ProjectLayout layout) {
  static final Path OLD = Path.of("src/test/resources/baseline");
  static final String ROOT = "db/changelog/master.yaml";

  static BaselineProject in(Path directory) throws IOException {
    TestProject project = TestProject.compile("entities-only", "hibernate-7.4", directory);
    Path resources = directory.resolve("src/main/resources");
    for (Path file : files(OLD)) {
      Path target = resources.resolve(OLD.relativize(file).toString());
      Files.createDirectories(target.getParent());
      Files.copy(file, target);
    }
    return new BaselineProject(directory, resources, withLiquibase(project.layout()));
  }

  private static ProjectLayout withLiquibase(ProjectLayout layout) {
    File[] liquibase =
        Maven.resolver().resolve("org.liquibase:liquibase-core:4.33.0").withTransitivity().asFile();
    return new ProjectLayout(
        layout.name(),
        layout.baseDirectory(),
        layout.outputDirectory(),
        layout.classesDirectories(),
        Stream.concat(layout.classPath().stream(), Arrays.stream(liquibase).map(File::toPath))
            .toList(),
        layout.sourceDirectories(),
        layout.javaHome());
  }

  BaselineReport baseline(StyleChoices style, Optional<Path> archive, boolean dryRun) {
    return baseline(request(style, archive, dryRun, ROOT)).orElseThrow();
  }

  static Optional<BaselineReport> baseline(BaselineRequest request) {
    return SchemaSync.baseline(request, TestServer::shared);
  }

  BaselineRequest request(
      StyleChoices style, Optional<Path> archive, boolean dryRun, String changelog) {
    return new BaselineRequest(
        new CheckRequest(
            layout,
            EntitiesSettings.DISCOVERED,
            settings(changelog),
            Optional.empty(),
            List.of(),
            true,
            PolicySettings.DEFAULT),
        style,
        "builder",
        List.of(resources, directory),
        Optional.empty(),
        archive,
        dryRun,
        Clock.fixed(Instant.parse("2026-03-04T05:06:07Z"), ZoneOffset.UTC));
  }

  /** In the place of the old changelog. */
  BaselineReport baseline(LiveDatabase live) {
    BaselineRequest request = request(StyleChoices.NONE, Optional.empty(), false, ROOT);
    return baseline(
            new BaselineRequest(
                request.check(),
                request.style(),
                request.author(),
                request.resourceRoots(),
                Optional.of(live),
                Optional.of(directory.resolve("kept")),
                request.dryRun(),
                request.clock()))
        .orElseThrow();
  }

  /** The changelog as it is now. */
  TriedChangelog changelog() {
    return new TriedChangelog(
        layout, EntitiesSettings.DISCOVERED, settings(ROOT), Optional.empty());
  }

  private static ChangelogSettings settings(String changelog) {
    return new ChangelogSettings(
        Optional.of(changelog).filter(it -> !it.isEmpty()), List.of(), Optional.empty(), Map.of());
  }

  static List<String> names(Path folder) throws IOException {
    return files(folder).stream()
        .map(it -> folder.relativize(it).toString().replace('\\', '/'))
        .toList();
  }

  static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
