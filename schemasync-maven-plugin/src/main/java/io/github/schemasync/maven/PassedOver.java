package io.github.schemasync.maven;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.maven.execution.MavenExecutionRequest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Plugin;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/**
 * The modules of a run in which a goal found nothing to do. They are never all of those in which it
 * runs: the last one fails, as a project of a single module does.
 *
 * @param session the run
 * @param execution the goal
 */
record PassedOver(MavenSession session, MojoExecution execution) {
  /** With {@code -T} each module has a session of its own; the request is that of the run. */
  private static final Map<MavenExecutionRequest, Set<String>> IN_RUN = new ConcurrentHashMap<>();

  /**
   * Passes over a module if it may.
   *
   * @param modules all modules of the build
   * @return the modules in which the goal runs besides; empty when this module may not be passed
   */
  List<String> add(MavenProject project, List<MavenProject> modules) {
    Set<String> passed = IN_RUN.computeIfAbsent(session.getRequest(), this::untilItsEnd);
    boolean anywhere = isCommand() && modules.stream().noneMatch(it -> plugin(it).isPresent());
    synchronized (passed) {
      List<String> others =
          modules.stream()
              .filter(it -> !it.getId().equals(project.getId()))
              .filter(it -> !passed.contains(key(it)))
              .filter(it -> mayHaveEntities(it) && (anywhere || runsIn(it)))
              .map(MavenProject::getArtifactId)
              .toList();
      if (!others.isEmpty()) {
        passed.add(key(project));
      }
      return others;
    }
  }

  private Set<String> untilItsEnd(MavenExecutionRequest run) {
    SessionEnd.call(session, () -> IN_RUN.remove(run));
    return new HashSet<>();
  }

  private String key(MavenProject project) {
    return execution.getGoal() + " " + project.getId();
  }

  private boolean isCommand() {
    return execution.getSource() == MojoExecution.Source.CLI;
  }

  private Optional<Plugin> plugin(MavenProject module) {
    return Optional.ofNullable(module.getPlugin(execution.getPlugin().getKey()));
  }

  private static boolean mayHaveEntities(MavenProject module) {
    return !module.getPackaging().equals("pom")
        && !"true".equals(module.getProperties().getProperty("schemasync.skip"));
  }

  private boolean runsIn(MavenProject module) {
    return plugin(module)
        .filter(it -> !skips(it.getConfiguration()))
        .filter(it -> isCommand() || isBoundBy(it))
        .isPresent();
  }

  private boolean isBoundBy(Plugin plugin) {
    return plugin.getExecutions().stream()
        .filter(it -> it.getGoals().contains(execution.getGoal()))
        .filter(it -> !"none".equals(it.getPhase()))
        .anyMatch(it -> !skips(it.getConfiguration()));
  }

  private static boolean skips(Object configuration) {
    return configuration instanceof Xpp3Dom settings
        && settings.getChild("skip") != null
        && "true".equals(settings.getChild("skip").getValue());
  }
}
