package io.github.schemasync.core.mutation;

import io.github.schemasync.core.policy.Finding;
import io.github.schemasync.core.testing.Comparisons;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * What was found of a mutation.
 *
 * @param crash why nothing could be looked for
 */
record Detection(Mutation mutation, List<Finding> findings, Optional<String> crash) {

  static Detection of(Mutation mutation, KitchenSink sink) {
    try {
      return new Detection(mutation, sink.findings(mutation.sql()), Optional.empty());
    } catch (SQLException | RuntimeException crash) {
      return new Detection(mutation, List.of(), Optional.of("crash: " + crash));
    }
  }

  /** Lines {@code IMPACT severity code object}. */
  List<String> found() {
    return crash.map(List::of).orElseGet(() -> findings.stream().map(Comparisons::line).toList());
  }

  @Override
  public String toString() {
    return mutation.name();
  }
}
