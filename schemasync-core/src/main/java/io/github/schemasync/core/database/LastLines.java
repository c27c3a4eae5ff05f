package io.github.schemasync.core.database;

import java.util.ArrayDeque;
import java.util.Deque;

/** The end of a process's output, for the message that says why it failed. */
final class LastLines {
  private static final int KEPT = 20;

  private final Deque<String> lines = new ArrayDeque<>();

  synchronized void add(String line) {
    lines.add(line);
    if (lines.size() > KEPT) {
      lines.remove();
    }
  }

  synchronized boolean mention(String text) {
    return lines.stream().anyMatch(line -> line.contains(text));
  }

  /** The lines, each indented; empty when nothing was said. */
  @Override
  public synchronized String toString() {
    return String.join(
        "", lines.stream().map(line -> System.lineSeparator() + "  " + line).toList());
  }
}
