package io.github.schemasync.maven;

import io.github.schemasync.core.GenerateReport;
import io.github.schemasync.core.GenerateRequest;
import io.github.schemasync.core.SchemaSync;
import io.github.schemasync.core.changeset.ChangesetSettings;
import io.github.schemasync.core.model.ObjectKey;
import io.github.schemasync.core.model.Wildcard;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.ProjectBuilder;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.apache.maven.toolchain.ToolchainManager;
import org.eclipse.aether.RepositorySystem;

/** What all goals have in common that write changesets. */
abstract class WritingMojo extends ProjectMojo {
  /** How changesets are written; everything left out is learnt from the changelog. */
  @Parameter private ChangesetParameters changeset;

  WritingMojo(
      RepositorySystem repositorySystem,
      SettingsDecrypter settingsDecrypter,
      ToolchainManager toolchainManager,
      ProjectBuilder projectBuilder) {
    super(repositorySystem, settingsDecrypter, toolchainManager, projectBuilder);
  }

  /** Writes the changesets that are missing, and tells which. */
  final void generate() {
    ChangesetReader reader = reader();
    GenerateRequest request =
        new GenerateRequest(
            request(),
            reader.selection(given()),
            reader.settings(given()),
            reader.style(given()),
            reader.message(given()),
            reader.user(),
            reader.resourceRoots(),
            reader.dryRun(given()),
            Terminal.of(session()),
            Clock.system(ZoneId.systemDefault()));
    GenerateReport report = SchemaSync.generate(request, server());
    GenerateLines.of(
            report, baseDirectory(), request.dryRun(), request.changesets().online().isPresent())
        .forEach(getLog()::info);
    if (report.leftovers().stream().anyMatch(it -> it.drop().isPresent())) {
      warnOfBareNames(request.changesets());
    }
    warnOfIdleFills(request.changesets(), report);
  }

  /** The name of a column that is misspelt, or that nothing happens to. */
  private void warnOfIdleFills(ChangesetSettings changesets, GenerateReport report) {
    List<String> changed =
        report.changesets().stream()
            .flatMap(it -> it.keys().stream())
            .map(ObjectKey::toString)
            .toList();
    changesets.fills().keySet().stream()
        .filter(column -> !changed.contains(column))
        .sorted()
        .forEach(
            column ->
                getLog()
                    .warn(
                        "schemasync.changeset.fill."
                            + column
                            + " fills nothing: no changeset changes a column of this name"));
  }

  /** An object is named with its schema; {@code all} and {@code book} name none. */
  private void warnOfBareNames(ChangesetSettings changesets) {
    changesets.drop().stream()
        .map(Wildcard::text)
        .filter(name -> !name.contains(".") && !name.contains("*"))
        .forEach(
            name ->
                getLog()
                    .warn(
                        "schemasync.changeset.drop="
                            + name
                            + " names no table and nothing of one: write it as above, or * for all"));
  }

  final ChangesetReader reader() {
    return new ChangesetReader(properties(), project());
  }

  final ChangesetParameters given() {
    return changeset == null ? new ChangesetParameters() : changeset;
  }

  final Path baseDirectory() {
    return project().getBasedir().toPath();
  }
}
