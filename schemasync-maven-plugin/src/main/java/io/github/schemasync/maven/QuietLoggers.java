package io.github.schemasync.maven;

import java.util.List;

/**
 * Keeps the libraries that talk to Docker out of Maven's log: what matters of their failures is in
 * our own messages. Maven's logger reads these properties when it makes a logger.
 */
final class QuietLoggers {
  private static final String PREFIX = "org.slf4j.simpleLogger.log.";
  private static final List<String> LOGGERS =
      List.of("org.testcontainers", "com.github.dockerjava", "tc");

  private QuietLoggers() {}

  /** A level that the user chose stays. */
  static void configure() {
    for (String logger : LOGGERS) {
      if (System.getProperty(PREFIX + logger) == null) {
        System.setProperty(PREFIX + logger, "off");
      }
    }
  }
}
