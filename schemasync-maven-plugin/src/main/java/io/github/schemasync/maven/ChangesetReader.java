package io.github.schemasync.maven;

import io.github.schemasync.core.Selection;
import io.github.schemasync.core.changelog.ChangelogFormat;
import io.github.schemasync.core.changelog.ChangesetMarks;
import io.github.schemasync.core.changelog.Growth;
import io.github.schemasync.core.changelog.Quoting;
import io.github.schemasync.core.changelog.StyleChoices;
import io.github.schemasync.core.changeset.ChangesetSettings;
import io.github.schemasync.core.changeset.Online;
import io.github.schemasync.core.model.Wildcard;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.model.Resource;
import org.apache.maven.project.MavenProject;

/** Turns the parameters of {@code <changeset>} into settings. */
final class ChangesetReader {
  private final GivenProperties properties;
  private final MavenProject project;

  ChangesetReader(GivenProperties properties, MavenProject project) {
    this.properties = properties;
    this.project = project;
  }

  Selection selection(ChangesetParameters given) {
    return new Selection(wildcards(given.only, "changeset.only"));
  }

  private List<Wildcard> wildcards(List<String> given, String name) {
    return properties.texts(given, name).stream().map(Wildcard::new).toList();
  }

  ChangesetSettings settings(ChangesetParameters given) {
    Map<String, String> renames = new HashMap<>();
    for (String rename : properties.texts(given.rename, "changeset.rename")) {
      String[] names = rename.split(":", 2);
      renames.put(names[0].strip(), names.length == 2 ? names[1].strip() : "");
    }
    return new ChangesetSettings(
        wildcards(given.drop, "changeset.drop"),
        renames,
        properties.map(given.fill, "changeset.fill"),
        online(given));
  }

  private Optional<Online> online(ChangesetParameters given) {
    String lockTimeout = properties.text(given.lockTimeout, "changeset.lockTimeout").orElse("5s");
    return properties.flag(given.online, "changeset.online")
        ? Optional.of(new Online(lockTimeout))
        : Optional.empty();
  }

  StyleChoices style(ChangesetParameters given) {
    return new StyleChoices(
        properties
            .text(given.format, "changeset.format")
            .map(it -> Choice.read(ChangelogFormat.class, "schemasync.changeset.format", it)),
        properties.text(given.author, "changeset.author"),
        properties
            .text(given.directory, "changeset.directory")
            .map(it -> project.getBasedir().toPath().resolve(it)),
        properties.text(given.file, "changeset.file"),
        properties
            .text(given.place, "changeset.place")
            .map(it -> Choice.read(Growth.class, "schemasync.changeset.place", it)),
        new ChangesetMarks(
            properties.text(given.id, "changeset.id"),
            properties.text(given.contexts, "changeset.contexts"),
            properties.text(given.labels, "changeset.labels"),
            properties.text(given.logicalFilePath, "changeset.logicalFilePath"),
            properties
                .text(given.quoting, "changeset.quoting")
                .map(it -> Choice.read(Quoting.class, "schemasync.changeset.quoting", it))));
  }

  /** {@code schemasync.message} is short for it. */
  Optional<String> message(ChangesetParameters given) {
    return properties
        .text(given.message, "changeset.message")
        .or(() -> properties.text(null, "message"));
  }

  boolean dryRun(ChangesetParameters given) {
    return properties.flag(given.dryRun, "changeset.dryRun");
  }

  /** Resource folders, then the project's own. */
  List<Path> resourceRoots() {
    return Stream.concat(
            project.getResources().stream().map(Resource::getDirectory).map(Path::of),
            Stream.of(project.getBasedir().toPath()))
        .distinct()
        .toList();
  }

  /** Who runs the build. */
  String user() {
    return System.getProperty("user.name", "schemasync");
  }
}
