package io.github.schemasync.maven;

import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;

/**
 * The modules that a goal is meant for: given on the command line, Maven runs it in each of them,
 * whether it is in their poms or not.
 *
 * @param session the run
 * @param execution the goal
 */
record MeantModules(MavenSession session, MojoExecution execution) {

  /** The modules that have the plugin in their poms, where this one lacks it; else none. */
  List<String> insteadOf(MavenProject project) {
    if (execution.getSource() != MojoExecution.Source.CLI || hasPlugin(project)) {
      return List.of();
    }
    return session.getProjects().stream()
        .filter(this::hasPlugin)
        .map(MavenProject::getArtifactId)
        .toList();
  }

  private boolean hasPlugin(MavenProject project) {
    return project.getPlugin(execution.getPlugin().getKey()) != null;
  }
}
