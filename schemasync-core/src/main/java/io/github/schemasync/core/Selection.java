package io.github.schemasync.core;

import io.github.schemasync.core.diff.Difference;
import io.github.schemasync.core.model.SchemaObject;
import io.github.schemasync.core.model.Wildcard;
import io.github.schemasync.core.policy.Finding;
import io.github.schemasync.core.problem.ProblemPage;
import io.github.schemasync.core.problem.SyncProblem;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What changesets are asked for, where not all that differs is to be closed.
 *
 * @param only tables, with all that is theirs, and other objects; of a column, with what is about
 *     it: {@code public.book.isbn}; everything when empty
 */
public record Selection(List<Wildcard> only) {
  /** Everything. */
  public static final Selection ALL = new Selection(List.of());

  private static final int NAMED_AT_MOST = 10;

  public Selection {
    only = List.copyOf(only);
  }

  /** Whether the finding is asked for. */
  boolean takes(Finding finding) {
    return only.isEmpty()
        || names(finding.difference())
            .anyMatch(name -> only.stream().anyMatch(it -> it.matches(name)));
  }

  private static Stream<String> names(Difference difference) {
    String object = difference.key().object().toString();
    Stream<String> columns =
        Stream.concat(difference.onEntitiesSide().stream(), difference.onChangelogSide().stream())
            .map(SchemaObject::columnNames)
            .flatMap(List::stream)
            .map(column -> object + "." + column);
    return Stream.concat(Stream.of(difference.key().toString(), object), columns);
  }

  /**
   * Those that are asked for.
   *
   * @throws SyncProblem when something differs, and nothing of it is asked for
   */
  List<Finding> of(List<Finding> found) {
    List<Finding> taken = found.stream().filter(this::takes).toList();
    if (taken.isEmpty() && !found.isEmpty()) {
      throw new SyncProblem(
          ProblemPage.WRONG_PARAMETER,
          "schemasync.changeset.only="
              + only.stream().map(Wildcard::text).collect(Collectors.joining(","))
              + " names nothing that differs.",
          "Write objects as the check names them, * for any text. These differ: " + some(found));
    }
    return taken;
  }

  private static String some(List<Finding> found) {
    List<String> names =
        found.stream().map(it -> it.difference().key().toString()).distinct().toList();
    String shown = names.stream().limit(NAMED_AT_MOST).collect(Collectors.joining(", "));
    return names.size() > NAMED_AT_MOST ? shown + " \u2026" : shown;
  }
}
