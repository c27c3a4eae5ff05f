package io.github.schemasync.maven;

import java.io.File;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.DefaultProjectBuildingRequest;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.ProjectBuilder;
import org.apache.maven.project.ProjectBuildingException;
import org.apache.maven.project.ProjectBuildingRequest;
import org.apache.maven.project.ProjectBuildingResult;

/** All modules that are built together, also where this run of Maven starts inside one of them. */
record WholeBuild(ProjectBuilder builder, MavenSession session) {

  /** The modules of this run, left out ones too, or those below the project's highest parent. */
  List<MavenProject> modules(MavenProject project) {
    List<MavenProject> known = session.getAllProjects();
    return highestParent(project)
        .filter(pom -> known.stream().noneMatch(it -> pom.equals(it.getFile())))
        .flatMap(this::below)
        .orElse(known);
  }

  /** A parent from a repository has no file. */
  private static Optional<File> highestParent(MavenProject project) {
    return Stream.iterate(project.getParent(), Objects::nonNull, MavenProject::getParent)
        .map(MavenProject::getFile)
        .filter(Objects::nonNull)
        .reduce((lower, higher) -> higher);
  }

  /** Empty where a pom cannot be read, which is no reason to fail a run that does not need it. */
  private Optional<List<MavenProject>> below(File pom) {
    ProjectBuildingRequest request =
        new DefaultProjectBuildingRequest(session.getProjectBuildingRequest())
            .setResolveDependencies(false)
            .setProcessPlugins(false);
    try {
      return Optional.of(
          builder.build(List.of(pom), true, request).stream()
              .map(ProjectBuildingResult::getProject)
              .toList());
    } catch (ProjectBuildingException unreadable) {
      return Optional.empty();
    }
  }
}
