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

/** Why nothing ran of a changelog that is not empty. */
final class NoChangesets {
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

  /** An empty changelog is none: it can be one that is to get its first changeset. */
  void requireNone(DatabaseChangeLog changelog, ChangesetFilters filters) throws WorkerProblem {
    List<ChangeSet> changesets =
        Stream.concat(changelog.getChangeSets().stream(), skipped(changelog)).toList();
    if (!changesets.isEmpty()) {
      throw problem(changesets, filters);
    }
  }

  private WorkerProblem problem(List<ChangeSet> changesets, ChangesetFilters filters) {
    return new WorkerProblem(
        "no-changesets",
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
