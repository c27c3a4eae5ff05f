package io.github.schemasync.core.source;

import io.github.schemasync.core.problem.ProblemPage;
import io.github.schemasync.core.problem.SyncProblem;

/** A changelog without changesets: a check that looked at nothing must not pass. */
final class EmptyChangelog {
  private static final String REMEDY =
      """
      Write the first one: mvn schemasync:generate
      Or add a changeset to it or to the folder of its includeAll (a folder that is empty or not there includes
      nothing), or name the root changelog that holds them:
        <changelog><file>db/changelog/db.changelog-master.yaml</file></changelog>
      or -Dschemasync.changelog.file=db/changelog/db.changelog-master.yaml""";

  private EmptyChangelog() {}

  static SourcesOutcome requireNot(SourcesOutcome outcome) {
    ChangelogOutcome changelog = outcome.changelog();
    if (changelog.changesetCount() == 0) {
      throw new SyncProblem(
          ProblemPage.NO_CHANGESETS,
          "The changelog " + changelog.file() + " holds no changeset.",
          REMEDY);
    }
    return outcome;
  }
}
