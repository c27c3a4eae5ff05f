package io.github.schemasync.core.worker;

import java.lang.reflect.Method;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import liquibase.changelog.ChangeSet;
import liquibase.changelog.DatabaseChangeLog;

/** Why nothing ran: a check that looked at nothing must not pass. */
final class NoChangesets {
  private static final String EMPTY_REMEDY =
      """
      Add a changeset to it or to the folder of its includeAll (a folder that is empty or not there includes
      nothing), or name the root changelog that holds them:
        <changelog><file>db/changelog/db.changelog-master.yaml</file></changelog>
      or -Dschemasync.changelog.file=db/changelog/db.changelog-master.yaml""";

  private static final String FILTERED_REMEDY =
      """
      Give the contexts and labels with which production is migrated:
        <changelog><contexts>prod</contexts><labels>released</labels></changelog>
      or -Dschemasync.changelog.contexts=prod -Dschemasync.changelog.labels=released""";

  private final ChangelogPlan plan;
  private final String file;

  NoChangesets(ChangelogPlan plan, String file) {
    this.plan = plan;
    this.file = file;
  }

  WorkerProblem problem(DatabaseChangeLog changelog, ChangesetFilters filters) {
    List<ChangeSet> changesets =
        Stream.concat(changelog.getChangeSets().stream(), skipped(changelog)).toList();
    if (changesets.isEmpty()) {
      return problem("The changelog " + file + " holds no changeset.", EMPTY_REMEDY);
    }
    return problem(
        "None of the "
            + changesets.size()
            + " changesets of "
            + file
            + " ran"
            + plan.filters()
            + ": "
            + reasons(changesets, filters),
        FILTERED_REMEDY);
  }

  /** Liquibase 4.21 and later keep some changesets apart, those of another dbms for instance. */
  private static Stream<ChangeSet> skipped(DatabaseChangeLog changelog) {
    return Stream.of(DatabaseChangeLog.class.getMethods())
        .filter(method -> method.getName().startsWith("getSkipped"))
        .flatMap(method -> called(method, changelog))
        .filter(ChangeSet.class::isInstance)
        .map(ChangeSet.class::cast)
        .distinct();
  }

  private static Stream<?> called(Method method, DatabaseChangeLog changelog) {
    try {
      return ((Collection<?>) method.invoke(changelog)).stream();
    } catch (ReflectiveOperationException unknown) {
      return Stream.empty();
    }
  }

  private static WorkerProblem problem(String what, String remedy) {
    return new WorkerProblem("no-changesets", what, remedy);
  }

  /** For instance {@code 2 by contexts (first db/a.xml::1::ada), 1 by dbms (first …)}. */
  private static String reasons(List<ChangeSet> changesets, ChangesetFilters filters) {
    Map<String, List<ChangeSet>> byReason =
        changesets.stream()
            .collect(
                Collectors.groupingBy(
                    changeset -> filters.refusing(changeset).orElse("preconditions"),
                    TreeMap::new,
                    Collectors.toList()));
    return byReason.entrySet().stream()
        .map(
            reason ->
                "%d held back by %s (the first is %s)"
                    .formatted(
                        reason.getValue().size(),
                        reason.getKey(),
                        FailedChangeset.name(reason.getValue().get(0))))
        .collect(Collectors.joining(", "));
  }
}
