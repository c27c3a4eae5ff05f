package io.github.schemasync.maven;

import io.github.schemasync.core.SchemaSync;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.model.Resource;
import org.apache.maven.project.MavenProject;

/**
 * Changelogs that Maven copied once and whose sources are gone, of a project and of its siblings.
 */
final class LeftBehind {
  private LeftBehind() {}

  /**
   * A warning for each.
   *
   * @param modules those that this run builds
   */
  static List<String> warnings(MavenProject project, List<MavenProject> modules) {
    Stream<MavenProject> siblings =
        modules.stream().filter(it -> project.getArtifacts().contains(it.getArtifact()));
    return Stream.concat(Stream.of(project), siblings)
        .distinct()
        .flatMap(it -> of(it, project.getBasedir().toPath()))
        .toList();
  }

  private static Stream<String> of(MavenProject module, Path base) {
    List<Resource> resources = module.getResources();
    // one that goes into another folder has other names there
    if (resources.stream().anyMatch(it -> it.getTargetPath() != null)) {
      return Stream.of();
    }
    Path classes = Path.of(module.getBuild().getOutputDirectory());
    List<Path> folders = resources.stream().map(it -> Path.of(it.getDirectory())).toList();
    return SchemaSync.leftBehind(classes, folders).stream()
        .map(
            name ->
                base.relativize(classes.resolve(name)).toString().replace('\\', '/')
                    + " has no source any more, and Liquibase may read it all the same: mvn clean");
  }
}
