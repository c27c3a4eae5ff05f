package io.github.schemasync.core.changelog;

import io.github.schemasync.core.problem.ProblemPage;
import io.github.schemasync.core.problem.SyncProblem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words why a changeset cannot get into a changelog. */
final class NoRoom {

  private NoRoom() {}

  /** The parser's own words. */
  static SyncProblem unreadable(FileText source, ChangelogFormat format, Exception refusal) {
    return new SyncProblem(
        ProblemPage.CHANGELOG_UNREADABLE,
        source.file() + " cannot be read as " + format + ": " + refusal.getMessage(),
        "Correct the file; Liquibase could not read it either.",
        refusal);
  }

  /** Readable, but without room for an entry. */
  static SyncProblem in(FileText source, String why, String remedy) {
    return new SyncProblem(ProblemPage.CHANGELOG_NOT_EDITABLE, source.file() + ": " + why, remedy);
  }

  /** A folder that is included as a whole runs its files by name. */
  static SyncProblem notLast(Path file) {
    return new SyncProblem(
        ProblemPage.CHANGELOG_NOT_EDITABLE,
        file + " would not be the last of its folder, which is included as a whole.",
        "Choose a name that sorts last: -Dschemasync.changeset.file=…");
  }

  /** A file that is to stand alone. */
  static SyncProblem includedAnyway(Path file) {
    return new SyncProblem(
        ProblemPage.CHANGELOG_NOT_EDITABLE,
        file + " would be in a folder that the changelog includes as a whole.",
        "Choose another folder: -Dschemasync.changeset.directory=…");
  }

  /** Old files have the same names as those of an earlier squash. */
  static SyncProblem inArchive(Path archive, List<Path> taken) {
    Path other =
        Stream.iterate(2, it -> it + 1)
            .map(it -> archive.resolveSibling(archive.getFileName() + "-" + it))
            .filter(it -> !Files.exists(it))
            .findFirst()
            .orElseThrow();
    return new SyncProblem(
        ProblemPage.CHANGELOG_NOT_WRITABLE,
        "The old changelog cannot be kept in %s, nothing was written; files of these names are there: %s."
            .formatted(
                archive, taken.stream().map(Path::toString).collect(Collectors.joining(", "))),
        "Keep it in another folder: -Dschemasync.archive=" + other);
  }

  /** What came out is not what went in. */
  static SyncProblem changesMore(FileText source) {
    return in(
        source,
        "an entry cannot be put into it without changing others",
        "Write the entry by hand; the goal prints it with -Dschemasync.changeset.dryRun.");
  }
}
