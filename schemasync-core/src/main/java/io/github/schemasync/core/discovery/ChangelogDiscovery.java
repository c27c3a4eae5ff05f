package io.github.schemasync.core.discovery;

import io.github.schemasync.core.project.ChangelogSettings;
import io.github.schemasync.core.project.ProjectLayout;
import io.github.schemasync.core.worker.ChangelogRequest;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Finds the root changelog: the one that was named; else, in the worker, the one that the project's
 * framework takes; else the one of a configuration file; else one with a conventional name; else
 * the only one that is called master or root, wherever it is.
 */
public final class ChangelogDiscovery {

  private ChangelogDiscovery() {}

  /** What the worker is asked; that nothing, or too much, was found is the worker's to say. */
  public static ChangelogRequest discover(ProjectLayout layout, ChangelogSettings settings) {
    if (settings.file().isPresent()) {
      String file = normal(settings.file().get(), layout);
      return request(layout, settings, Optional.of(file), found("schemasync.changelog.file"));
    }
    try (ClassPathFiles files = new ClassPathFiles(layout)) {
      Discovered discovered =
          ConfiguredChangelog.find(files).orElseGet(() -> guessed(files, layout));
      return request(layout, settings, Optional.empty(), discovered);
    }
  }

  private static Discovered guessed(ClassPathFiles files, ProjectLayout layout) {
    List<String> conventional = ConventionalChangelogs.find(files);
    return conventional.isEmpty()
        ? new Discovered(
            LikelyChangelogs.master(layout.classesDirectories()),
            "guessed: the only changelog that is called master or root")
        : new Discovered(conventional, "conventional name");
  }

  private static ChangelogRequest request(
      ProjectLayout layout,
      ChangelogSettings settings,
      Optional<String> file,
      Discovered discovered) {
    return new ChangelogRequest(
        file,
        discovered.files(),
        settings.contexts(),
        settings.labels(),
        settings.parameters(),
        layout.baseDirectory().toAbsolutePath().toString(),
        file.isEmpty() && discovered.files().isEmpty()
            ? ConventionalChangelogs.LOOKED_FOR + likely(layout)
            : discovered.by());
  }

  private static String likely(ProjectLayout layout) {
    List<String> files = LikelyChangelogs.find(layout.classesDirectories());
    return files.isEmpty() ? "" : "\nThese files look like changelogs: " + String.join(", ", files);
  }

  private static Discovered found(String by) {
    return new Discovered(List.of(), by);
  }

  /** Liquibase records the name that it is given: a path of one machine would be recorded too. */
  private static String normal(String file, ProjectLayout layout) {
    if (file.startsWith("classpath")) {
      return file;
    }
    Path path = layout.baseDirectory().getFileSystem().getPath(file);
    return path.isAbsolute() ? layout.fromBase(path) : file.replace('\\', '/');
  }
}
