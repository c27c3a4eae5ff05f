package io.github.schemasync.maven;

import io.github.schemasync.core.SchemaSync;
import io.github.schemasync.core.report.CheckReport;
import java.util.List;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.apache.maven.toolchain.ToolchainManager;
import org.eclipse.aether.RepositorySystem;

/** Fails the build when the entities and the changelog build different schemas. */
@Mojo(
    name = "check",
    defaultPhase = LifecyclePhase.VERIFY,
    requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME,
    threadSafe = true)
public final class CheckMojo extends ProjectMojo {
  /** The reports that are made: console, json. */
  @Parameter(property = "schemasync.reports", defaultValue = "console,json")
  private List<String> reports;

  @Inject
  CheckMojo(
      RepositorySystem repositorySystem,
      SettingsDecrypter settingsDecrypter,
      ToolchainManager toolchainManager) {
    super(repositorySystem, settingsDecrypter, toolchainManager);
  }

  @Override
  void run() throws MojoFailureException {
    ReportOutput output =
        new ReportOutput(project().getBasedir().toPath(), outputDirectory(), reports);
    output.clear();
    CheckReport report = SchemaSync.check(request(), this::server);
    output.write(report, getLog());
    if (report.findings().fail()) {
      throw Failures.failed(report);
    }
  }
}
