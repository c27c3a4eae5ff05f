package io.github.schemasync.maven;

import io.github.schemasync.core.CheckRequest;
import io.github.schemasync.core.SchemaSync;
import io.github.schemasync.core.cache.Verdict;
import io.github.schemasync.core.report.CheckReport;
import java.util.List;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.project.ProjectBuilder;
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

  /**
   * Whether the result of an earlier check is shown again when nothing has changed that can change
   * it: on or off.
   */
  @Parameter(property = "schemasync.cache", defaultValue = "on")
  private String cache;

  @Inject
  CheckMojo(
      RepositorySystem repositorySystem,
      SettingsDecrypter settingsDecrypter,
      ToolchainManager toolchainManager,
      ProjectBuilder projectBuilder) {
    super(repositorySystem, settingsDecrypter, toolchainManager, projectBuilder);
  }

  @Override
  void run() throws MojoFailureException {
    ReportOutput output =
        new ReportOutput(project().getBasedir().toPath(), outputDirectory(), reports);
    output.clear();
    CheckRequest request = request();
    CheckCache known = cache(request);
    Optional<Verdict> earlier = known.find();
    if (earlier.isPresent()) {
      getLog().info("Nothing has changed since an earlier check, whose result this is;");
      getLog().info("  -Dschemasync.cache=off checks again all the same.");
    }
    Verdict verdict = earlier.orElseGet(() -> check(request, known, output));
    output.write(verdict, getLog());
    if (verdict.failure().isPresent()) {
      throw new MojoFailureException(verdict.failure().get());
    }
  }

  private Verdict check(CheckRequest request, CheckCache known, ReportOutput output) {
    try (Progress progress = new Progress(getLog()::info, known::lookAgain)) {
      CheckReport report =
          known.changelogs().isPresent()
              ? SchemaSync.check(request, server(), progress, known.changelogs().get())
              : SchemaSync.check(request, server(), progress);
      Verdict verdict = output.words(report, Failures.of(report));
      known.keep(verdict, report, progress.reads());
      return verdict;
    }
  }

  private CheckCache cache(CheckRequest request) {
    return Choice.read(CacheUse.class, "schemasync.cache", cache) == CacheUse.OFF
        ? CheckCache.NONE
        : CheckCache.of(CacheFolder.of(session()), request, databaseRequest(), reports);
  }
}
