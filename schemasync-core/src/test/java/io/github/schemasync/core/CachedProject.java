package io.github.schemasync.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemasync.core.cache.FoundChangelog;
import io.github.schemasync.core.cache.KnownVerdicts;
import io.github.schemasync.core.cache.Reads;
import io.github.schemasync.core.cache.Verdict;
import io.github.schemasync.core.project.ProjectLayout;
import io.github.schemasync.core.report.CheckReport;
import io.github.schemasync.core.report.JsonReport;
import io.github.schemasync.core.testing.TestProject;
import io.github.schemasync.core.testing.TestServer;
import io.github.schemasync.core.worker.ChangelogReply;
import io.github.schemasync.core.worker.Replayed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** A project with a bit of everything that a verdict can rest on, edited like one at work. */
final class CachedProject {
  private static final String BASE = "com/acme/base/Named.class";

  private final Path directory;
  private final TestProject compiled;
  private final Path jar;

  private CachedProject(Path directory) {
    this.directory = directory;
    this.compiled = TestProject.compile("cached", "cached", directory);
    this.jar = directory.resolve("lib/base-1.0.jar");
    pack();
  }

  static CachedProject in(Path directory) {
    return new CachedProject(directory);
  }

  Path file(String name) {
    Path source = directory.resolve("sources").resolve(name);
    return Files.exists(source) ? source : compiled.classes().resolve(name);
  }

  ProjectLayout layout() {
    ProjectLayout layout = compiled.layout();
    return new ProjectLayout(
        layout.name(),
        layout.baseDirectory(),
        layout.outputDirectory(),
        layout.classesDirectories(),
        Stream.concat(layout.classPath().stream(), Stream.of(jar)).toList(),
        layout.sourceDirectories(),
        layout.javaHome());
  }

  KnownVerdicts cache(Object... settings) {
    List<Object> all = new ArrayList<>(List.of(CheckRequest.of(layout())));
    all.addAll(List.of(settings));
    return KnownVerdicts.of(directory.resolve("cache"), layout(), all, List.of()).orElseThrow();
  }

  Optional<String> known(Object... settings) {
    return cache(settings).find().map(Verdict::json);
  }

  /**
   * What a check gave.
   *
   * @param replayed what it did without Liquibase
   */
  record Checked(String json, Replayed replayed) {}

  /** Checks with Liquibase, and keeps what came out. */
  String check() {
    KnownVerdicts cache = cache();
    Watcher watcher = new Watcher(cache);
    String json =
        JsonReport.text(SchemaSync.check(CheckRequest.of(layout()), TestServer::shared, watcher));
    cache.keep(new Verdict(List.of(), json, Optional.empty()), watcher.reads);
    return json;
  }

  /** Checks with what is known of the changelog, or gets it known; keeps no verdict. */
  Checked checkRecalling() {
    KnownVerdicts cache = cache();
    Watcher watcher = new Watcher(cache);
    CheckReport report =
        SchemaSync.check(
            CheckRequest.of(layout()), TestServer::shared, watcher, cache.changelogs());
    return new Checked(JsonReport.text(report), watcher.replayed);
  }

  /** What is known of the changelog as it is. */
  Optional<ChangelogReply> knownChangelog(Object... settings) {
    return cache(settings).changelogs().find().flatMap(FoundChangelog::all);
  }

  /** The file in which what is known of the changelog is kept: the one that was used last. */
  Path keptChangelog() throws IOException {
    assertThat(knownChangelog()).isPresent();
    try (Stream<Path> files = Files.walk(directory.resolve("cache/changelogs"))) {
      return files
          .filter(Files::isRegularFile)
          .max(Comparator.comparing(file -> file.toFile().lastModified()))
          .orElseThrow();
    }
  }

  private static final class Watcher implements CheckWatcher {
    private final KnownVerdicts cache;
    private Reads reads;
    private Replayed replayed = Replayed.NOTHING;

    private Watcher(KnownVerdicts cache) {
      this.cache = cache;
    }

    @Override
    public void recalls() {
      replayed = Replayed.ALL;
    }

    @Override
    public void continues() {
      replayed = Replayed.BEGINNING;
    }

    @Override
    public void built() {
      cache.lookAgain();
    }

    @Override
    public void saw(Reads all) {
      reads = all;
    }
  }

  /** Writes a source or resource, compiles it, and packs the dependency. */
  void write(String name, String text) {
    Path file = file(name);
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (name.endsWith(".java")) {
      compile(file);
    }
  }

  private void compile(Path source) {
    String classPath =
        Stream.concat(Stream.of(compiled.classes(), jar), compiled.dependencies().stream())
            .map(Path::toString)
            .reduce((one, other) -> one + java.io.File.pathSeparator + other)
            .orElseThrow();
    int failures =
        ToolProvider.getSystemJavaCompiler()
            .run(
                null,
                null,
                null,
                "-nowarn",
                "-proc:none",
                "-cp",
                classPath,
                "-d",
                compiled.classes().toString(),
                source.toString());
    if (failures != 0) {
      throw new IllegalStateException(source + " does not compile");
    }
    pack();
  }

  /** The superclass is a dependency's: its class lives in a jar. */
  private void pack() {
    Path base = compiled.classes().resolve(BASE);
    if (!Files.exists(base)) {
      return;
    }
    try {
      Files.createDirectories(jar.getParent());
      try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
        JarEntry entry = new JarEntry(BASE);
        entry.setTime(0);
        out.putNextEntry(entry);
        out.write(Files.readAllBytes(base));
      }
      Files.delete(base);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
