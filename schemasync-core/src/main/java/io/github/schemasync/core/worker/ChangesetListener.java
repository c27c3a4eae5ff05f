package io.github.schemasync.core.worker;

import java.lang.reflect.Method;
import java.util.Optional;
import liquibase.changelog.ChangeSet;
import liquibase.changelog.DatabaseChangeLog;

/** Counts the changesets that ran, and keeps the changelog and the changeset that failed. */
final class ChangesetListener extends ProxyObject {
  private int ran;
  private int markedRan;
  private Optional<Beginning> first = Optional.empty();
  private Optional<FailedChangeset> failed = Optional.empty();
  private Optional<DatabaseChangeLog> changelog = Optional.empty();

  int ran() {
    return ran;
  }

  int markedRan() {
    return markedRan;
  }

  /** Looks at a changelog of which nothing has run. */
  interface Beginning {
    void look(DatabaseChangeLog changelog) throws Exception;
  }

  /** Has somebody look when the first changeset is about to run, and all is set for it. */
  void beforeFirst(Beginning beginning) {
    first = Optional.of(beginning);
  }

  /** The whole changelog; empty while none of its changesets has run. */
  Optional<DatabaseChangeLog> changelog() {
    return changelog;
  }

  Optional<FailedChangeset> failed() {
    return failed;
  }

  @Override
  Object answer(Method method, Object[] arguments) throws Exception {
    if (arguments.length == 4
        && arguments[0] instanceof ChangeSet changeset
        && arguments[1] instanceof DatabaseChangeLog whole) {
      changelog = Optional.of(whole);
      switch (method.getName()) {
        case "willRun" -> begin();
        case "ran" -> count((ChangeSet.ExecType) arguments[3]);
        case "runFailed" -> failed = Optional.of(new FailedChangeset(changeset, whole));
        default -> {}
      }
    }
    return null;
  }

  private void begin() throws Exception {
    Optional<Beginning> work = first;
    first = Optional.empty();
    if (work.isPresent()) {
      work.get().look(changelog.orElseThrow());
    }
  }

  private void count(ChangeSet.ExecType type) {
    switch (type) {
      case EXECUTED, RERAN -> ran++;
      case MARK_RAN -> markedRan++;
      default -> {}
    }
  }
}
