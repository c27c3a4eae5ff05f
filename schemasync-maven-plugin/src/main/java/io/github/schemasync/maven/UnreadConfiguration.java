package io.github.schemasync.maven;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.model.Plugin;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/** Elements of the plugin's configuration that no goal reads; Maven itself says so since 3.9. */
record UnreadConfiguration(MavenProject project, MojoExecution execution) {

  /** The names of the elements, sorted. */
  List<String> names() {
    Plugin plugin = project.getPlugin(execution.getPlugin().getKey());
    if (plugin == null) {
      return List.of();
    }
    Set<String> known = known();
    return Stream.concat(
            Stream.of(plugin.getConfiguration()),
            plugin.getExecutions().stream().map(it -> it.getConfiguration()))
        .filter(Xpp3Dom.class::isInstance)
        .flatMap(it -> Stream.of(((Xpp3Dom) it).getChildren()))
        .map(Xpp3Dom::getName)
        .filter(name -> !known.contains(name))
        .distinct()
        .sorted()
        .toList();
  }

  private Set<String> known() {
    return execution.getMojoDescriptor().getPluginDescriptor().getMojos().stream()
        .flatMap(goal -> goal.getParameters().stream())
        .flatMap(it -> Stream.of(it.getName(), String.valueOf(it.getAlias())))
        .collect(Collectors.toSet());
  }
}
