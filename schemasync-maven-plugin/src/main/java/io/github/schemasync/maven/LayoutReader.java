package io.github.schemasync.maven;

import io.github.schemasync.core.project.ProjectLayout;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.project.MavenProject;

/** Tells the core where the things of a Maven project are. Test classes are no part of it. */
final class LayoutReader {
  private LayoutReader() {}

  /**
   * The layout of a project.
   *
   * @param project the project
   * @param outputDirectory SchemaSync's own folder
   * @param javaHome the JDK that the worker runs on
   * @param libraries finds what the run-time class path lacks, given that class path
   */
  static ProjectLayout read(
      MavenProject project,
      Path outputDirectory,
      Path javaHome,
      UnaryOperator<List<Path>> libraries) {
    List<Path> classPath = classPath(project);
    return new ProjectLayout(
        project.getGroupId() + ":" + project.getArtifactId(),
        project.getBasedir().toPath(),
        outputDirectory,
        List.of(classPath.get(0)),
        Stream.concat(classPath.stream(), libraries.apply(classPath).stream()).toList(),
        sources(project),
        javaHome);
  }

  /** Kotlin's plugin tells Maven of its folder only where the whole build has no other one. */
  private static List<Path> sources(MavenProject project) {
    Path kotlin = project.getBasedir().toPath().resolve("src/main/kotlin");
    return Stream.concat(project.getCompileSourceRoots().stream().map(Path::of), Stream.of(kotlin))
        .toList();
  }

  private static List<Path> classPath(MavenProject project) {
    Path classes = Path.of(project.getBuild().getOutputDirectory());
    Stream<Path> dependencies =
        project.getArtifacts().stream()
            .filter(artifact -> !Artifact.SCOPE_TEST.equals(artifact.getScope()))
            .filter(artifact -> artifact.getFile() != null)
            .map(artifact -> artifact.getFile().toPath());
    return Stream.concat(Stream.of(classes), dependencies).toList();
  }
}
