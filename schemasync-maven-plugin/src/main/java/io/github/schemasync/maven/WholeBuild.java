package io.github.schemasync.maven;

import java.io.File;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
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

  /**
   * The modules of this run, left out ones too, or those below the project's highest parent that
   * lists it. A parent that is no more than a parent lists none.
   */
  List<MavenProject> modules(MavenProject project) {
    List<MavenProject> known = session.getAllProjects();
    return parentsFromTheTop(project).stream()
        .flatMap(pom -> (isAmong(known, pom) ? Optional.of(known) : below(pom)).stream())
        .filter(modules -> isAmong(modules, project.getFile()))
        .findFirst()
        .orElse(known);
  }

  /** A parent from a repository has no file. */
  private static List<File> parentsFromTheTop(MavenProject project) {
    List<File> files =
        Stream.iterate(project.getParent(), Objects::nonNull, MavenProject::getParent)
            .map(MavenProject::getFile)
            .filter(Objects::nonNull)
            .collect(Collectors.toCollection(ArrayList::new));
    Collections.reverse(files);
    return files;
  }

  private static boolean isAmong(List<MavenProject> modules, File pom) {
    return modules.stream().anyMatch(it -> pom.equals(it.getFile()));
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
