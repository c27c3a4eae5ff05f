package io.github.schemasync.core.launch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** The worker's files below SchemaSync's output directory; none of them holds a secret. */
record WorkerFiles(Path directory) {
  private static final int LAST_LINES = 25;

  WorkerFiles(Path directory) {
    this.directory = directory.toAbsolutePath();
  }

  Path request() {
    return directory.resolve("worker-request.properties");
  }

  Path reply() {
    return directory.resolve("worker-reply.properties");
  }

  /** The entities' half of the reply. */
  Path entities() {
    return directory.resolve("worker-entities.properties");
  }

  /** The SQL of the changelog, where that is wanted. */
  Path recording() {
    return directory.resolve("worker-recording.properties");
  }

  Path arguments() {
    return directory.resolve("worker.args");
  }

  /** Standard output and standard error of the worker. */
  Path log() {
    return directory.resolve("worker.log");
  }

  /** The classes that the worker loaded. */
  Path classes() {
    return directory.resolve("worker-classes.log");
  }

  /** Where the JVM tells of its own crash; it would take the project's folder. */
  Path crash() {
    return directory.resolve("worker-crash.log");
  }

  /** The end of the log, indented; what is no UTF-8 in it is replaced. */
  String lastLines() {
    try {
      List<String> lines =
          new String(Files.readAllBytes(log()), StandardCharsets.UTF_8).lines().toList();
      return lines.stream()
          .skip(Math.max(0, lines.size() - LAST_LINES))
          .map(line -> "  " + line)
          .collect(Collectors.joining(System.lineSeparator()));
    } catch (IOException unreadable) {
      return "  (" + log() + " cannot be read: " + unreadable.getMessage() + ")";
    }
  }
}
