package io.github.schemasync.core;

import io.github.schemasync.core.diff.SchemaComparator;
import io.github.schemasync.core.model.IdleConstraint;
import io.github.schemasync.core.model.Origins;
import io.github.schemasync.core.model.Schema;
import io.github.schemasync.core.semantics.PostgresSemantics;
import java.sql.Connection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A schema before changesets ran, and after they were rolled back. */
record RolledBack(Schema before, Schema after) {

  /**
   * What the rollback leaves behind or does not bring back; constraints that guard nothing, which
   * no comparison of two sides looks at, count as well.
   *
   * @param database the one that both were read from
   * @return for instance {@code table.unexpected public.book}; empty when both are the same
   */
  String leaves(Connection database) {
    Stream<String> compared =
        new SchemaComparator(new PostgresSemantics(database, database), Origins.NONE)
            .compare(before, after).differences().stream().map(it -> it.code() + " " + it.key());
    Stream<String> idle =
        Stream.concat(without(before.idle(), after.idle()), without(after.idle(), before.idle()));
    return Stream.concat(compared, idle).distinct().collect(Collectors.joining(", "));
  }

  private static Stream<String> without(List<IdleConstraint> some, List<IdleConstraint> others) {
    return some.stream().filter(it -> !others.contains(it)).map(it -> it.key().toString());
  }
}
