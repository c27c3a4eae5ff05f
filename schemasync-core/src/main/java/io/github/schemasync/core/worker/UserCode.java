package io.github.schemasync.core.worker;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import liquibase.change.Change;
import liquibase.changelog.ChangeSet;
import liquibase.changelog.DatabaseChangeLog;
import liquibase.precondition.Precondition;

/** Code that a changelog runs besides Liquibase's own: it can read, and do, what nobody sees. */
final class UserCode {
  private static final String OF_LIQUIBASE = "liquibase.";
  private static final Set<String> CALLERS =
      Set.of(
          "liquibase.change.custom.CustomChangeWrapper",
          "liquibase.change.core.ExecuteShellCommandChange",
          "liquibase.precondition.CustomPreconditionWrapper");

  private UserCode() {}

  static boolean isIn(DatabaseChangeLog changelog) {
    Stream<Object> parts =
        Stream.concat(
            preconditions(changelog.getPreconditions()),
            changelog.getChangeSets().stream().flatMap(UserCode::parts));
    return parts.map(part -> part.getClass().getName()).anyMatch(UserCode::runs);
  }

  private static Stream<Object> parts(ChangeSet changeset) {
    Stream<Change> changes = changeset.getChanges().stream();
    return Stream.concat(changes, preconditions(changeset.getPreconditions()));
  }

  /** The precondition with all that it holds; none where there is none. */
  static Stream<Precondition> preconditions(Precondition precondition) {
    return Optional.ofNullable(precondition).stream().flatMap(WrittenFields::flat);
  }

  private static boolean runs(String className) {
    return !className.startsWith(OF_LIQUIBASE) || CALLERS.contains(className);
  }
}
