package io.github.schemasync.maven;

import io.github.schemasync.core.problem.ProblemPage;
import io.github.schemasync.core.problem.SyncProblem;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.collection.CollectRequest;
import org.eclipse.aether.graph.Dependency;
import org.eclipse.aether.repository.RemoteRepository;
import org.eclipse.aether.resolution.DependencyRequest;
import org.eclipse.aether.resolution.DependencyResolutionException;

/**
 * Resolves libraries with all that they need at run time, as Maven resolves everything.
 *
 * @param system Maven's resolver
 * @param session the build's settings
 * @param repositories where the project's dependencies come from
 */
record MavenLibraries(
    RepositorySystem system, RepositorySystemSession session, List<RemoteRepository> repositories) {

  /**
   * The library's jar first.
   *
   * @throws SyncProblem when it cannot be had, offline for instance
   */
  List<Path> resolve(LibraryChoice choice) {
    Library library = choice.library();
    DefaultArtifact artifact =
        new DefaultArtifact(library.groupId(), library.artifactId(), "jar", library.version());
    CollectRequest wanted = new CollectRequest(new Dependency(artifact, "runtime"), repositories);
    try {
      return system
          .resolveDependencies(session, new DependencyRequest(wanted, null))
          .getArtifactResults()
          .stream()
          .map(result -> result.getArtifact().getFile().toPath())
          .toList();
    } catch (DependencyResolutionException refused) {
      throw new SyncProblem(
          ProblemPage.DEPENDENCY_MISSING,
          choice + ", but it cannot be resolved: " + refused.getMessage(),
          "Add what production has to the project, in scope provided or runtime, or run once with"
              + " access to the repository.",
          refused);
    }
  }
}
