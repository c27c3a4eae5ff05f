package io.github.schemasync.core.worker;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import liquibase.change.custom.CustomChangeWrapper;
import liquibase.changelog.ChangeSet;
import liquibase.changelog.DatabaseChangeLog;
import liquibase.precondition.CustomPreconditionWrapper;
import liquibase.precondition.Precondition;
import liquibase.precondition.PreconditionLogic;

/**
 * A changeset that failed.
 *
 * @param changeset the changeset
 * @param changelog the root changelog, with every changeset in the order in which they run
 */
record FailedChangeset(ChangeSet changeset, DatabaseChangeLog changelog) {

  /** As {@code model.ChangesetId} prints it. */
  static String name(ChangeSet changeset) {
    return changeset.getFilePath() + "::" + changeset.getId() + "::" + changeset.getAuthor();
  }

  String name() {
    return name(changeset);
  }

  /** The changesets that come after it. */
  List<ChangeSet> later() {
    List<ChangeSet> all = changelog.getChangeSets();
    return all.subList(all.indexOf(changeset) + 1, all.size());
  }

  /**
   * The class of a custom change or precondition that does not load; Liquibase 5 itself then only
   * meets a null, and every version keeps the cause of a precondition's failure to itself.
   */
  Optional<String> missingClass() {
    Stream<String> changes =
        changeset.getChanges().stream()
            .filter(CustomChangeWrapper.class::isInstance)
            .map(change -> ((CustomChangeWrapper) change).getClassName());
    Stream<String> preconditions =
        Stream.ofNullable(changeset.getPreconditions())
            .flatMap(FailedChangeset::flat)
            .filter(CustomPreconditionWrapper.class::isInstance)
            .map(precondition -> ((CustomPreconditionWrapper) precondition).getClassName());
    return Stream.concat(changes, preconditions)
        .filter(name -> name != null && !loads(name))
        .findFirst();
  }

  /** The precondition with all that {@code and}, {@code or} and {@code not} hold. */
  private static Stream<Precondition> flat(Precondition precondition) {
    Stream<Precondition> nested =
        precondition instanceof PreconditionLogic logic
            ? logic.getNestedPreconditions().stream().flatMap(FailedChangeset::flat)
            : Stream.empty();
    return Stream.concat(Stream.of(precondition), nested);
  }

  private static boolean loads(String name) {
    try {
      Class.forName(name, false, FailedChangeset.class.getClassLoader());
      return true;
    } catch (ClassNotFoundException | LinkageError absent) {
      return false;
    }
  }
}
