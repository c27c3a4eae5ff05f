package io.github.schemasync.core.report;

/** One line for the console. */
public record Line(Level level, String text) {

  /** How loud a line is. */
  public enum Level {
    ERROR,
    WARN,
    INFO
  }
}
