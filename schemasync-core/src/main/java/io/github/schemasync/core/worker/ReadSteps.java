package io.github.schemasync.core.worker;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import liquibase.changelog.ChangeSet;
import liquibase.changelog.DatabaseChangeLog;
import liquibase.precondition.Precondition;
import liquibase.precondition.PreconditionLogic;
import liquibase.serializer.LiquibaseSerializable;
import liquibase.serializer.core.string.StringChangeLogSerializer;

/**
 * Tells a changelog step by step.
 *
 * @param changelog with all its changesets
 * @param filters keep changesets from running
 */
record ReadSteps(DatabaseChangeLog changelog, ChangesetFilters filters) {
  /** Preconditions whose answer no changeset changes. */
  private static final Set<String> STEADY =
      Set.of(
          "liquibase.precondition.core.DBMSPrecondition",
          "liquibase.precondition.core.RunningAsPrecondition");

  /** A digest of each changeset; of one that has run it can be another. */
  List<String> changesets() {
    String preconditions = condition(changelog.getPreconditions());
    return changelog.getChangeSets().stream()
        .map(it -> ChangelogSteps.step(filters.runs(it), preconditions + text(it)))
        .toList();
  }

  /** Whether an update that goes on does again what one from nothing does. */
  boolean isSteady() {
    return changelog.getChangeSets().stream().noneMatch(ChangeSet::isAlwaysRun)
        && UserCode.preconditions(changelog.getPreconditions()).allMatch(ReadSteps::isSteady);
  }

  private static boolean isSteady(Precondition precondition) {
    return precondition instanceof PreconditionLogic
        || STEADY.contains(precondition.getClass().getName());
  }

  /** Every file that is included brings a container, mostly an empty one. */
  private static String condition(Precondition precondition) {
    if (precondition instanceof PreconditionLogic logic) {
      String parts =
          logic.getNestedPreconditions().stream().map(ReadSteps::condition).collect(joining());
      return parts.isEmpty() ? "" : logic.getClass().getName() + "(" + parts + ")";
    }
    return precondition == null ? "" : text(precondition);
  }

  /** Its own text leaves out some of what decides whether and how it runs. */
  private static String text(ChangeSet changeset) {
    String runWith = new Mirror(changeset).text("getRunWith").orElse("");
    return String.join(
        "\n",
        changeset.toString(false),
        text((LiquibaseSerializable) changeset),
        UserCode.preconditions(changeset.getPreconditions())
            .map(ReadSteps::text)
            .collect(joining()),
        "" + changeset.isRunOnChange(),
        "" + changeset.isRunInTransaction(),
        "" + changeset.getFailOnError(),
        "" + changeset.getObjectQuotingStrategy(),
        "" + changeset.getValidCheckSums(),
        runWith);
  }

  private static String text(LiquibaseSerializable part) {
    return new StringChangeLogSerializer().serialize(part, false);
  }

  /** Those that hold changesets, and those that include them. */
  List<String> files() {
    Set<String> files = new TreeSet<>();
    Stream.concat(
            Stream.of(changelog), changelog.getChangeSets().stream().map(ChangeSet::getChangeLog))
        .filter(Objects::nonNull)
        .distinct()
        .flatMap(
            file -> Stream.iterate(file, Objects::nonNull, DatabaseChangeLog::getParentChangeLog))
        .map(DatabaseChangeLog::getPhysicalFilePath)
        .filter(Objects::nonNull)
        .map(ChangeFiles::plain)
        .forEach(files::add);
    return List.copyOf(files);
  }
}
