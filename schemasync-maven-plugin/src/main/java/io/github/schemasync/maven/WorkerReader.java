package io.github.schemasync.maven;

import io.github.schemasync.core.problem.ProblemPage;
import io.github.schemasync.core.problem.SyncProblem;
import io.github.schemasync.core.project.WorkerSettings;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.List;

/** Turns the parameters of {@code <worker>} into settings. */
final class WorkerReader {
  private final GivenProperties properties;

  WorkerReader(GivenProperties properties) {
    this.properties = properties;
  }

  WorkerSettings read(WorkerParameters given) {
    WorkerParameters element = given == null ? new WorkerParameters() : given;
    return new WorkerSettings(
        properties
            .text(element.jvmOptions, "worker.jvmOptions")
            .map(options -> List.of(options.split("\\s+")))
            .orElse(WorkerSettings.DEFAULT.jvmOptions()),
        properties
            .text(element.timeout, "worker.timeout")
            .map(WorkerReader::duration)
            .orElse(WorkerSettings.DEFAULT.timeout()));
  }

  /** {@code 90s}, {@code 1h30m}, the same as ISO 8601 has it, or minutes. */
  static Duration duration(String text) {
    String inMinutes = text.matches("\\d+") ? text + "m" : text;
    String iso = inMinutes.matches("(?i)pt.*") ? inMinutes : "PT" + inMinutes;
    try {
      Duration duration = Duration.parse(iso);
      if (duration.toSeconds() > 0) {
        return duration;
      }
    } catch (DateTimeParseException unreadable) {
      // told below, as a time that is over before it begins
    }
    throw new SyncProblem(
        ProblemPage.WRONG_PARAMETER,
        "schemasync.worker.timeout is \"" + text + "\", which is no length of time.",
        "Set it to seconds, minutes or hours, for instance 90s, 30m or 1h.");
  }
}
