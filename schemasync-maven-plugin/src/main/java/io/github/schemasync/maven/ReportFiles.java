package io.github.schemasync.maven;

import io.github.schemasync.core.problem.ProblemPage;
import io.github.schemasync.core.problem.SyncProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes reports, whole or not at all. */
final class ReportFiles {
  private ReportFiles() {}

  static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw notWritable(file, e);
    }
  }

  static void write(Path file, String text) {
    try {
      Files.createDirectories(file.getParent());
      Path temporary =
          Files.createTempFile(file.getParent(), file.getFileName().toString(), ".tmp");
      Files.writeString(temporary, text);
      Files.move(
          temporary, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw notWritable(file, e);
    }
  }

  private static SyncProblem notWritable(Path file, IOException e) {
    return new SyncProblem(
        ProblemPage.OUTPUT_NOT_WRITABLE,
        "The report " + file + " cannot be written: " + e,
        "Make the folder writable, or choose another with -Dschemasync.outputDirectory=…",
        e);
  }
}
