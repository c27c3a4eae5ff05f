package io.github.schemasync.core.discovery;

import io.github.schemasync.core.project.ChangelogSettings;
import io.github.schemasync.core.project.EntitiesSettings;
import io.github.schemasync.core.project.ProjectLayout;
import io.github.schemasync.core.worker.Framework;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A module in which no entity was found: whether anything else of it hints at a schema, or its
 * classes are not compiled.
 *
 * @param layout the module
 */
public record BareModule(ProjectLayout layout) {

  /** Whether there is no sign that entities or a changelog were overlooked. */
  public boolean is(EntitiesSettings entities, ChangelogSettings changelog) {
    return entities.namesNothing()
        && entities.persistenceUnit().isEmpty()
        && isCompiled()
        && !mapsSomething(entities)
        && !hasChangelog(changelog);
  }

  private boolean isCompiled() {
    List<Path> sources =
        layout.sourceDirectories().stream()
            .filter(folder -> folder.startsWith(layout.baseDirectory()))
            .toList();
    return !holdFile(sources, "") || holdFile(layout.classesDirectories(), ".class");
  }

  private boolean mapsSomething(EntitiesSettings settings) {
    return ScannedClasses.holdEntities(layout.classesDirectories())
        || PlainUnit.isConfigured(layout)
        || !PersistenceXmlFiles.allUnits(layout.classPath(), layout).isEmpty()
        || isApplicationWithJpa(settings);
  }

  /** Its framework may find entities in ways of its own. */
  private boolean isApplicationWithJpa(EntitiesSettings settings) {
    ScannedClasses own = ScannedClasses.of(layout.classesDirectories());
    if (!own.applications().isEmpty()
        && new SpringBootProject(layout, settings, own).find(false).isPresent()) {
      return true;
    }
    return new FrameworkProject(layout, settings, own)
        .find(false)
        .filter(it -> it.framework() == Framework.MICRONAUT)
        .isPresent();
  }

  private boolean hasChangelog(ChangelogSettings settings) {
    try (ClassPathFiles files = new ClassPathFiles(layout)) {
      return settings.file().filter(file -> isThere(file, files)).isPresent()
          || ConfiguredChangelog.find(files).isPresent()
          || !ConventionalChangelogs.find(files).isEmpty()
          || !LikelyChangelogs.find(layout.classesDirectories()).isEmpty();
    }
  }

  private boolean isThere(String named, ClassPathFiles files) {
    String file = named.replaceFirst("^classpath\\*?:/?", "");
    return !files.existing(List.of(file)).isEmpty()
        || Files.exists(layout.baseDirectory().resolve(file));
  }

  private static boolean holdFile(List<Path> folders, String ending) {
    return folders.stream()
        .filter(Files::isDirectory)
        .anyMatch(folder -> holdsFile(folder, ending));
  }

  private static boolean holdsFile(Path folder, String ending) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.anyMatch(it -> it.toString().endsWith(ending) && Files.isRegularFile(it));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
