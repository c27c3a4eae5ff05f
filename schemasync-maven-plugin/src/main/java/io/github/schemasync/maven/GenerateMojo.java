package io.github.schemasync.maven;

import javax.inject.Inject;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.project.ProjectBuilder;
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
public final class GenerateMojo extends WritingMojo {
  @Inject
  GenerateMojo(
      RepositorySystem repositorySystem,
      SettingsDecrypter settingsDecrypter,
      ToolchainManager toolchainManager,
      ProjectBuilder projectBuilder) {
    super(repositorySystem, settingsDecrypter, toolchainManager, projectBuilder);
  }

  @Override
  void run() {
    generate();
  }
}
