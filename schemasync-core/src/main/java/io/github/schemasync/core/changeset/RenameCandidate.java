package io.github.schemasync.core.changeset;

import io.github.schemasync.core.diff.Difference.Missing;
import io.github.schemasync.core.diff.Difference.Unexpected;
import io.github.schemasync.core.model.Column;
import io.github.schemasync.core.model.ObjectKey;
import io.github.schemasync.core.model.SchemaObject;
import io.github.schemasync.core.model.Table;
import io.github.schemasync.core.policy.Finding;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A missing and an unexpected object of like shape: one that was renamed, or two.
 *
 * @param from the unexpected one
 * @param to the missing one
 * @param evidence why they may be one
 */
public record RenameCandidate(ObjectKey from, ObjectKey to, String evidence) {

  /** All pairs of like shape, in the order of the findings. */
  public static List<RenameCandidate> among(List<Finding> findings) {
    return findings.stream()
        .map(Finding::difference)
        .filter(Missing.class::isInstance)
        .map(Missing.class::cast)
        .flatMap(missing -> unexpected(findings).flatMap(it -> candidate(it, missing)))
        .toList();
  }

  private static Stream<Unexpected> unexpected(List<Finding> findings) {
    return findings.stream()
        .map(Finding::difference)
        .filter(Unexpected.class::isInstance)
        .map(Unexpected.class::cast);
  }

  private static Stream<RenameCandidate> candidate(Unexpected unexpected, Missing missing) {
    SchemaObject from = unexpected.changelog();
    SchemaObject to = missing.entities();
    boolean columns = from instanceof Column && to instanceof Column;
    boolean alike =
        columns
            ? unexpected.key().object().equals(missing.key().object())
                && isAlike((Column) from, (Column) to)
            : from instanceof Table one && to instanceof Table other && isAlike(one, other);
    return alike
        ? Stream.of(
            new RenameCandidate(unexpected.key(), missing.key(), evidence(from, to, columns)))
        : Stream.empty();
  }

  private static boolean isAlike(Column from, Column to) {
    return from.type().equals(to.type());
  }

  /** At least half of the columns of either have a column of that name and type in the other. */
  private static boolean isAlike(Table from, Table to) {
    int larger = Math.max(from.columns().size(), to.columns().size());
    return from.qualifiedName().schema().equals(to.qualifiedName().schema())
        && common(from, to).size() * 2 >= larger
        && larger > 0;
  }

  private static Set<String> common(Table from, Table to) {
    return from.columns().stream()
        .filter(it -> to.column(it.name()).filter(other -> isAlike(it, other)).isPresent())
        .map(Column::name)
        .collect(Collectors.toSet());
  }

  private static String evidence(SchemaObject from, SchemaObject to, boolean columns) {
    if (columns) {
      return from.definition().equals(to.definition())
          ? "both are " + to.definition()
          : from.definition() + " and " + to.definition();
    }
    return "%d of %d columns have the same name and type"
        .formatted(common((Table) from, (Table) to).size(), ((Table) to).columns().size());
  }
}
