package io.github.schemasync.maven;

import io.github.schemasync.core.launch.WorkerLaunch;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.plugin.logging.Log;

/** What the worker printed, the project's own logging included: on Maven's log at -X only. */
final class WorkerOutput {
  private final Path file;

  WorkerOutput(Path outputDirectory) {
    file = WorkerLaunch.log(outputDirectory);
  }

  /** Removes the output of an earlier worker, so that nobody takes it for this one's. */
  void clear() {
    ReportFiles.delete(file);
  }

  void show(Log log) {
    if (!log.isDebugEnabled() || !Files.exists(file)) {
      return;
    }
    try {
      new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
          .lines()
          .forEach(line -> log.debug("worker: " + line));
    } catch (IOException unreadable) {
      log.debug("The worker's output cannot be read", unreadable);
    }
  }
}
