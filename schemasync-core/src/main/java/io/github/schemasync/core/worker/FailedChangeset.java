package io.github.schemasync.core.worker;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import liquibase.change.custom.CustomChangeWrapper;
import liquibase.changelog.ChangeSet;
import liquibase.changelog.DatabaseChangeLog;
import liquibase.precondition.CustomPreconditionWrapper;
import liquibase.precondition.Precondition;

/**
 * A changeset that failed.
 *
 * @param changeset the changeset
 * @param changelog the root changelog, with every changeset in the order in which they run
 */
record FailedChangeset(ChangeSet changeset, DatabaseChangeLog changelog) {
  private static final Pattern PARAMETER = Pattern.compile("\\$\\{([^{}\\s]+)}");

  /** As {@code model.ChangesetId} prints it. */
  static String name(ChangeSet changeset) {
    return changeset.getFilePath() + "::" + changeset.getId() + "::" + changeset.getAuthor();
  }

  String name() {
    return name(changeset);
  }

  /** Its file, where Liquibase goes by a logical path of another name. */
  Optional<String> writtenIn() {
    return LogicalPaths.file(changeset);
  }

  /** The changesets that come after it. */
  List<ChangeSet> later() {
    List<ChangeSet> all = changelog.getChangeSets();
    return all.subList(all.indexOf(changeset) + 1, all.size());
  }

  List<Precondition> preconditions() {
    return Stream.ofNullable(changeset.getPreconditions()).flatMap(WrittenFields::flat).toList();
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
        preconditions().stream()
            .filter(CustomPreconditionWrapper.class::isInstance)
            .map(precondition -> ((CustomPreconditionWrapper) precondition).getClassName());
    return Stream.concat(changes, preconditions)
        .filter(name -> name != null && !loads(name))
        .findFirst();
  }

  /**
   * A parameter without value, which Liquibase leaves as it is written, or in capitals where it is
   * a type.
   *
   * @param sql the statement that failed
   */
  Optional<String> parameter(String sql) {
    return parameters(sql)
        .findFirst()
        .map(
            name ->
                changeset.getChanges().stream()
                    .flatMap(WrittenFields::texts)
                    .flatMap(FailedChangeset::parameters)
                    .filter(name::equalsIgnoreCase)
                    .findFirst()
                    .orElse(name));
  }

  private static Stream<String> parameters(String text) {
    return PARAMETER.matcher(text).results().map(match -> match.group(1));
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
