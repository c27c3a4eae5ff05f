package io.github.schemasync.maven;

import io.github.schemasync.core.database.BinaryArchives;
import io.github.schemasync.core.problem.ProblemPage;
import io.github.schemasync.core.problem.SyncProblem;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.repository.RemoteRepository;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResolutionException;

/**
 * Resolves PostgreSQL's binaries as Maven resolves everything: mirrors, proxies, credentials and
 * offline mode are the user's.
 */
final class MavenBinaryArchives implements BinaryArchives {
  private static final String GROUP = "io.zonky.test.postgres";

  private final RepositorySystem system;
  private final RepositorySystemSession session;
  private final List<RemoteRepository> repositories;

  MavenBinaryArchives(
      RepositorySystem system,
      RepositorySystemSession session,
      List<RemoteRepository> repositories) {
    this.system = system;
    this.session = session;
    this.repositories = List.copyOf(repositories);
  }

  @Override
  public Path resolve(String artifactId, String version) {
    DefaultArtifact artifact = new DefaultArtifact(GROUP, artifactId, "jar", version);
    try {
      return system
          .resolveArtifact(session, new ArtifactRequest(artifact, repositories, null))
          .getArtifact()
          .getFile()
          .toPath();
    } catch (ArtifactResolutionException e) {
      throw new SyncProblem(
          ProblemPage.EMBEDDED_UNAVAILABLE,
          "PostgreSQL's binaries cannot be resolved: " + e.getMessage(),
          "Run once with access to the repository: mvn dependency:get -Dartifact="
              + GROUP
              + ":"
              + artifactId
              + ":"
              + version
              + System.lineSeparator()
              + "or start Docker, or name a server with -Dschemasync.database.url=jdbc:postgresql://…",
          e);
    }
  }
}
