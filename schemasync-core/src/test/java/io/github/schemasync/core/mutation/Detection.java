package io.github.schemasync.core.mutation;

import java.sql.SQLException;
import java.util.List;

/** What was found of a mutation. */
record Detection(Mutation mutation, List<String> found) {

  static Detection of(Mutation mutation, KitchenSink sink) {
    try {
      return new Detection(mutation, sink.findings(mutation.sql()));
    } catch (SQLException | RuntimeException crash) {
      return new Detection(mutation, List.of("crash: " + crash));
    }
  }

  @Override
  public String toString() {
    return mutation.name();
  }
}
