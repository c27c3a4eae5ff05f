package io.github.schemasync.maven;

import io.github.schemasync.core.project.ProjectLayout;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.project.MavenProject;

/** Tells the core where the things of a Maven project are. Test classes are no part of it. */
final class LayoutReader {
  private LayoutReader() {}

  static ProjectLayout read(MavenProject project, Path outputDirectory, Path javaHome) {
    Path classes = Path.of(project.getBuild().getOutputDirectory());
    Stream<Path> dependencies =
        project.getArtifacts().stream()
            .filter(artifact -> !Artifact.SCOPE_TEST.equals(artifact.getScope()))
            .filter(artifact -> artifact.getFile() != null)
            .map(artifact -> artifact.getFile().toPath());
    return new ProjectLayout(
        project.getGroupId() + ":" + project.getArtifactId(),
        project.getBasedir().toPath(),
        outputDirectory,
        List.of(classes),
        Stream.concat(Stream.of(classes), dependencies).toList(),
        project.getCompileSourceRoots().stream().map(Path::of).toList(),
        javaHome);
  }
}
