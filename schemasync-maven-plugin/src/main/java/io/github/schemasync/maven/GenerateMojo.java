package io.github.schemasync.maven;

import io.github.schemasync.core.GenerateReport;
import io.github.schemasync.core.GenerateRequest;
import io.github.schemasync.core.SchemaSync;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.apache.maven.toolchain.ToolchainManager;
import org.eclipse.aether.RepositorySystem;

/**
 * Writes the changesets that the changelog lacks, in the style of those that are there, once they
 * are proven: applied by the project's Liquibase, compared again, and rolled back.
 */
@Mojo(
    name = "generate",
    requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME,
    threadSafe = true)
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
public final class GenerateMojo extends ProjectMojo {
  /** How changesets are written; everything left out is learnt from the changelog. */
  @Parameter private ChangesetParameters changeset;

  @Inject
  GenerateMojo(
      RepositorySystem repositorySystem,
      SettingsDecrypter settingsDecrypter,
      ToolchainManager toolchainManager) {
    super(repositorySystem, settingsDecrypter, toolchainManager);
  }

  @Override
  void run() {
    ChangesetReader reader = new ChangesetReader(properties(), project());
    ChangesetParameters given = changeset == null ? new ChangesetParameters() : changeset;
    GenerateRequest request =
        new GenerateRequest(
            request(),
            reader.settings(given),
            reader.style(given),
            reader.message(given),
            reader.user(),
            reader.resourceRoots(),
            reader.dryRun(given),
            Terminal.of(session()),
            Clock.system(ZoneId.systemDefault()));
    GenerateReport report = SchemaSync.generate(request, this::server);
    List<String> lines =
        GenerateLines.of(report, project().getBasedir().toPath(), request.dryRun());
    lines.forEach(line -> getLog().info(line));
  }
}
