package io.github.schemasync.core.worker;

import java.lang.reflect.Method;
import java.util.Optional;
import liquibase.changelog.ChangeSet;
import liquibase.changelog.DatabaseChangeLog;

/** Counts the changesets that ran and keeps the one that failed. */
final class ChangesetListener extends ProxyObject {
  private int ran;
  private int markedRan;
  private Optional<FailedChangeset> failed = Optional.empty();

  int ran() {
    return ran;
  }

  int markedRan() {
    return markedRan;
  }

  Optional<FailedChangeset> failed() {
    return failed;
  }

  @Override
  Object answer(Method method, Object[] arguments) {
    if (arguments.length == 4 && arguments[0] instanceof ChangeSet changeset) {
      switch (method.getName()) {
        case "ran" -> count((ChangeSet.ExecType) arguments[3]);
        case "runFailed" ->
            failed = Optional.of(new FailedChangeset(changeset, (DatabaseChangeLog) arguments[1]));
        default -> {}
      }
    }
    return null;
  }

  private void count(ChangeSet.ExecType type) {
    switch (type) {
      case EXECUTED, RERAN -> ran++;
      case MARK_RAN -> markedRan++;
      default -> {}
    }
  }
}
