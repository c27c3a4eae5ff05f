package io.github.schemasync.core.semantics;

import java.sql.SQLException;
import java.util.List;

/** PostgreSQL's refusal of what is tried: an answer, unless the server could not answer. */
final class Refusal {
  /**
   * SQLSTATE, or its class: connection, transaction, rollback of its own, resources, locks,
   * operator, system. Not XX, which extensions use for values that they cannot read, and not all of
   * 55, which a sequence says that was not asked yet.
   */
  private static final List<String> OF_THE_SERVER =
      List.of("08", "25", "40", "53", "55P03", "57", "58");

  private Refusal() {}

  /**
   * Lets an answer pass.
   *
   * @param refusal what PostgreSQL, or its driver, has said
   * @param tried what was tried, in the singular, for the message
   * @throws IllegalStateException when it says nothing about what was tried
   */
  static void requireAnswer(SQLException refusal, String tried) {
    String state = refusal.getSQLState();
    if (state == null || OF_THE_SERVER.stream().anyMatch(state::startsWith)) {
      throw new IllegalStateException(
          tried + " could not be tried: " + refusal.getMessage(), refusal);
    }
  }
}
