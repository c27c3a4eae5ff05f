package io.github.schemasync.core.policy;

import java.util.List;

/**
 * Ignore entries that matched nothing, in the order in which they are given.
 *
 * @param severity FAIL or WARN
 */
public record UnusedIgnores(List<IgnoreEntry> entries, Severity severity) {

  public UnusedIgnores {
    entries = List.copyOf(entries);
  }

  /** Whether they fail the build. */
  public boolean fail() {
    return severity == Severity.FAIL && !entries.isEmpty();
  }
}
