package io.github.schemasync.core.changeset;

import java.util.Optional;

/**
 * What must hold before a changeset runs.
 *
 * @param sql counts what must not be there
 * @param halts whether the whole update stops when it does not hold; else the changeset counts as
 *     run
 * @param message what is said then, where the format can say it
 */
public record Precondition(String sql, boolean halts, Optional<String> message) {

  /** {@code HALT} or {@code MARK_RAN}. */
  public String onFail() {
    return halts ? "HALT" : "MARK_RAN";
  }
}
