package io.github.schemasync.core.project;

import java.time.Duration;
import java.util.List;

/**
 * How the worker runs.
 *
 * @param jvmOptions options of its JVM, behind our own, for instance {@code -Xmx2g}
 * @param timeout how long it may take to answer
 */
public record WorkerSettings(List<String> jvmOptions, Duration timeout) {

  /** The longest changelog known takes a minute and a half. */
  public static final WorkerSettings DEFAULT =
      new WorkerSettings(List.of(), Duration.ofMinutes(10));

  public WorkerSettings {
    jvmOptions = List.copyOf(jvmOptions);
  }
}
