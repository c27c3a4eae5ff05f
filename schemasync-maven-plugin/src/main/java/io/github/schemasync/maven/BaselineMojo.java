package io.github.schemasync.maven;

import io.github.schemasync.core.BaselineReport;
import io.github.schemasync.core.BaselineRequest;
import io.github.schemasync.core.SchemaSync;
import io.github.schemasync.core.database.LiveDatabase;
import java.io.File;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.project.ProjectBuilder;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.apache.maven.toolchain.ToolchainManager;
import org.eclipse.aether.RepositorySystem;

/**
 * Squashes a long changelog into one that builds exactly the same schema, rows and sequences, and
 * that counts as run on databases that have the old one. A project without a changelog gets its
 * first one, as {@code generate} writes it.
 */
@Mojo(
    name = "baseline",
    requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME,
    threadSafe = true)
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
public final class BaselineMojo extends WritingMojo {
  /** Puts the new changelog in the place of the old one, whose files are moved to the archive. */
  @Parameter(property = "schemasync.replace", defaultValue = "false")
  private boolean replace;

  /**
   * A database that has run the old changelog, for one that does not run on a new database any
   * more: {@code schemasync.live.url}, {@code .username}, {@code .password}, {@code .serverId}. It
   * is only read.
   */
  @Parameter private LoginParameters live;

  /** Where the old files go when they are replaced. */
  @Parameter(
      property = "schemasync.archive",
      defaultValue = "${project.basedir}/changelog-before-baseline")
  private File archive;

  @Inject
  BaselineMojo(
      RepositorySystem repositorySystem,
      SettingsDecrypter settingsDecrypter,
      ToolchainManager toolchainManager,
      ProjectBuilder projectBuilder) {
    super(repositorySystem, settingsDecrypter, toolchainManager, projectBuilder);
  }

  @Override
  void run() {
    Optional<BaselineReport> report = SchemaSync.baseline(baseline(), server());
    if (report.isPresent()) {
      BaselineLines.of(report.get(), baseDirectory()).forEach(getLog()::info);
    } else {
      getLog().info("There is no changelog to squash, so a first one is written");
      generate();
    }
  }

  private BaselineRequest baseline() {
    ChangesetReader reader = reader();
    Optional<Path> place = Optional.of(archive.toPath().toAbsolutePath().normalize());
    return new BaselineRequest(
        request(),
        reader.style(given()),
        reader.user(),
        reader.resourceRoots(),
        logins().read(live == null ? new LoginParameters() : live, "live").map(LiveDatabase::new),
        place.filter(it -> replace),
        reader.dryRun(given()),
        Clock.system(ZoneId.systemDefault()));
  }
}
