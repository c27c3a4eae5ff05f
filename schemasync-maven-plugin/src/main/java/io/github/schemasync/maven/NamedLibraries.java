package io.github.schemasync.maven;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.model.Dependency;
import org.apache.maven.model.DependencyManagement;
import org.apache.maven.model.Plugin;
import org.apache.maven.project.MavenProject;

/**
 * The versions that a project names of libraries that are not on its run-time class path: as a
 * dependency of another scope, of a plugin, or managed.
 *
 * @param project the project
 */
record NamedLibraries(MavenProject project) {

  /** What the project works with itself, in its tests for instance. */
  Optional<String> used(String groupId, String artifactId) {
    return version(project.getDependencies(), groupId, artifactId);
  }

  /** What a BOM or a parent says, perhaps without having been asked. */
  Optional<String> managed(String groupId, String artifactId) {
    return Optional.ofNullable(project.getDependencyManagement())
        .map(DependencyManagement::getDependencies)
        .flatMap(managed -> version(managed, groupId, artifactId));
  }

  /** What one of the build's plugins brings: its own dependency, else its version. */
  Optional<String> ofPlugin(String key, String groupId, String artifactId) {
    return Stream.of(project.getPlugin(key), managedPlugin(key))
        .flatMap(Stream::ofNullable)
        .flatMap(plugin -> versionIn(plugin, groupId, artifactId).stream())
        .findFirst();
  }

  private Plugin managedPlugin(String key) {
    return project.getPluginManagement() == null
        ? null
        : project.getPluginManagement().getPluginsAsMap().get(key);
  }

  private static Optional<String> versionIn(Plugin plugin, String groupId, String artifactId) {
    return version(plugin.getDependencies(), groupId, artifactId)
        .or(() -> Optional.ofNullable(plugin.getVersion()));
  }

  private static Optional<String> version(
      List<Dependency> dependencies, String groupId, String artifactId) {
    return dependencies.stream()
        .filter(each -> each.getGroupId().equals(groupId))
        .filter(each -> each.getArtifactId().equals(artifactId))
        .flatMap(each -> Stream.ofNullable(each.getVersion()))
        .findFirst();
  }
}
