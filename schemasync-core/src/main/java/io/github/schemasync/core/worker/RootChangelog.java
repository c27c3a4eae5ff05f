package io.github.schemasync.core.worker;

import java.util.List;

/**
 * The root changelog.
 *
 * @param file its name as Liquibase is given it
 * @param foundBy how it was found, for instance {@code spring.liquibase.change-log}
 */
record RootChangelog(String file, String foundBy) {
  /** The page of the problem that nothing names a changelog. */
  static final String NONE = "no-changelog";

  private static final String NOT_FOUND = "changelog-not-found";

  private static final String REMEDY =
      """
      Name it as Liquibase is given it in production, by its class path name or its path:
        <changelog><file>%1$s</file></changelog>
      or -Dschemasync.changelog.file=%1$s""";

  private static final String EXAMPLE = "db/changelog/db.changelog-master.yaml";

  static RootChangelog existing(String file, String foundBy, ChangelogFiles files)
      throws Exception {
    if (files.exists(file)) {
      return new RootChangelog(file, foundBy);
    }
    throw new WorkerProblem(NOT_FOUND, missing(file, foundBy, files), REMEDY.formatted(EXAMPLE));
  }

  /**
   * The one that the application's own settings name.
   *
   * @param others what may be meant instead, a sentence; or empty
   */
  static RootChangelog configured(RootChangelog root, ChangelogFiles files, String others)
      throws Exception {
    if (files.exists(root.file())) {
      return root;
    }
    throw new WorkerProblem(
        NOT_FOUND,
        missing(root.file(), root.foundBy(), files) + (others.isEmpty() ? "" : "\n" + others),
        "Correct "
            + root.foundBy()
            + ", without which the application does not find it either.\nWhere SchemaSync alone is"
            + " to take another: -Dschemasync.changelog.file=<name on the class path>");
  }

  private static String missing(String file, String foundBy, ChangelogFiles files) {
    return "The changelog " + file + " (" + foundBy + ") is in none of: " + files.locations();
  }

  /** Nothing names a changelog: there may be none yet. */
  static WorkerProblem unknown(String lookedFor) {
    return new WorkerProblem(
        NONE,
        "No changelog was found. " + lookedFor,
        REMEDY.formatted(EXAMPLE)
            + """

            If there is none yet, make the first: mvn schemasync:generate
            If a module that depends on this one has it, check there; then this pom gets
              <properties><schemasync.skip>true</schemasync.skip></properties>""");
  }

  static WorkerProblem ambiguous(List<String> candidates) {
    return new WorkerProblem(
        "ambiguous-project",
        "Several files may be the root changelog: " + String.join(", ", candidates),
        REMEDY.formatted(candidates.get(0)));
  }
}
