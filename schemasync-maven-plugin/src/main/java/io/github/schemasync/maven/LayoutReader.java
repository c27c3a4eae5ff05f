package io.github.schemasync.maven;

import io.github.schemasync.core.project.ProjectLayout;
import io.github.schemasync.core.project.SiblingModule;
import io.github.schemasync.core.project.WorkerSettings;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.project.MavenProject;

/** Tells the core where the things of a Maven project are. Test classes are no part of it. */
final class LayoutReader {
  private final MavenProject project;
  private final List<MavenProject> reactor;

  /**
   * @param project the project
   * @param reactor all modules of its build, those too that this run leaves out or starts below
   */
  LayoutReader(MavenProject project, List<MavenProject> reactor) {
    this.project = project;
    this.reactor = List.copyOf(reactor);
  }

  /**
   * The layout of the project.
   *
   * @param outputDirectory SchemaSync's own folder
   * @param javaHome the JDK that the worker runs on
   * @param worker how it runs there
   * @param libraries finds what the run-time class path lacks, given that class path
   */
  ProjectLayout read(
      Path outputDirectory,
      Path javaHome,
      WorkerSettings worker,
      UnaryOperator<List<Path>> libraries) {
    List<Path> classPath = classPath();
    return new ProjectLayout(
        name(project),
        project.getBasedir().toPath(),
        outputDirectory,
        List.of(classPath.get(0)),
        Stream.concat(classPath.stream(), libraries.apply(classPath).stream()).toList(),
        siblings(),
        sources(),
        javaHome,
        worker);
  }

  private List<Path> classPath() {
    Path classes = Path.of(project.getBuild().getOutputDirectory());
    return Stream.concat(
            Stream.of(classes), dependencies().map(artifact -> artifact.getFile().toPath()))
        .toList();
  }

  private Stream<Artifact> dependencies() {
    return project.getArtifacts().stream()
        .filter(artifact -> !Artifact.SCOPE_TEST.equals(artifact.getScope()))
        .filter(artifact -> artifact.getArtifactHandler().isAddedToClasspath())
        .filter(artifact -> artifact.getFile() != null);
  }

  private List<SiblingModule> siblings() {
    return dependencies()
        .flatMap(
            artifact ->
                module(artifact).stream()
                    .map(it -> new SiblingModule(name(it), artifact.getFile().toPath())))
        .toList();
  }

  private List<Path> sources() {
    Stream<MavenProject> siblings = dependencies().flatMap(it -> module(it).stream());
    return Stream.concat(Stream.of(project), siblings).flatMap(LayoutReader::sources).toList();
  }

  /** Kotlin's plugin tells Maven of its folder only where the whole build has no other one. */
  private static Stream<Path> sources(MavenProject module) {
    return Stream.of(
            module.getCompileSourceRoots().stream().map(Path::of),
            Stream.of(module.getBasedir().toPath().resolve("src/main/kotlin")),
            generated(Path.of(module.getBuild().getDirectory(), "generated-sources")))
        .flatMap(roots -> roots)
        .distinct();
  }

  /** Of a module that this run leaves out only its plugins would tell them. */
  private static Stream<Path> generated(Path folder) {
    File[] roots = folder.toFile().listFiles(File::isDirectory);
    return roots == null ? Stream.empty() : Stream.of(roots).map(File::toPath).sorted();
  }

  private Optional<MavenProject> module(Artifact artifact) {
    return reactor.stream()
        .filter(it -> it.getGroupId().equals(artifact.getGroupId()))
        .filter(it -> it.getArtifactId().equals(artifact.getArtifactId()))
        .filter(it -> it.getVersion().equals(artifact.getBaseVersion()))
        .findFirst();
  }

  private static String name(MavenProject project) {
    return project.getGroupId() + ":" + project.getArtifactId();
  }
}
