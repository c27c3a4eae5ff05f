package io.github.schemasync.core.changeset;

import io.github.schemasync.core.diff.Difference.Missing;
import io.github.schemasync.core.diff.Difference.Unexpected;
import io.github.schemasync.core.model.Column;
import io.github.schemasync.core.model.ObjectKey;
import io.github.schemasync.core.model.ObjectName;
import io.github.schemasync.core.model.Schema;
import io.github.schemasync.core.model.SchemaObject;
import io.github.schemasync.core.model.Table;
import io.github.schemasync.core.policy.Finding;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A missing and an unexpected object: one that was renamed, or two.
 *
 * @param unexpected finding about the one that only the changelog has
 * @param missing finding about the one that only the entities have
 * @param alike whether their shapes alone make it likely
 * @param evidence what speaks for one, a phrase each
 */
public record RenameCandidate(
    Finding unexpected, Finding missing, boolean alike, List<String> evidence) {

  public RenameCandidate {
    evidence = List.copyOf(evidence);
  }

  /** The old name. */
  public ObjectKey from() {
    return unexpected.difference().key();
  }

  /** The new name. */
  public ObjectKey to() {
    return missing.difference().key();
  }

  /** The same, with something that makes it likely whatever the shapes. */
  public RenameCandidate with(String likely) {
    return new RenameCandidate(
        unexpected, missing, true, Stream.concat(evidence.stream(), Stream.of(likely)).toList());
  }

  /** All pairs of columns of one table, and of tables of like shape, in the findings' order. */
  public static List<RenameCandidate> among(
      List<Finding> findings, Schema entities, Schema changelog) {
    return findings.stream()
        .filter(it -> it.difference() instanceof Missing)
        .flatMap(
            missing ->
                findings.stream()
                    .filter(it -> it.difference() instanceof Unexpected)
                    .flatMap(it -> candidate(it, missing, entities, changelog).stream()))
        .toList();
  }

  private static Optional<RenameCandidate> candidate(
      Finding unexpected, Finding missing, Schema entities, Schema changelog) {
    SchemaObject from = ((Unexpected) unexpected.difference()).changelog();
    SchemaObject to = ((Missing) missing.difference()).entities();
    ObjectName table = missing.difference().key().object();
    if (from instanceof Column one && to instanceof Column other) {
      return unexpected.difference().key().object().equals(table)
          ? Optional.of(
              new RenameCandidate(
                  unexpected,
                  missing,
                  RenameEvidence.isAlike(one, other),
                  RenameEvidence.ofColumns(
                      one,
                      changelog.table(table).orElseThrow(),
                      other,
                      entities.table(table).orElseThrow())))
          : Optional.empty();
    }
    return from instanceof Table one && to instanceof Table other && isAlike(one, other)
        ? Optional.of(
            new RenameCandidate(unexpected, missing, true, RenameEvidence.ofTables(one, other)))
        : Optional.empty();
  }

  /** At least half of the columns of either have a column of that name and type in the other. */
  private static boolean isAlike(Table from, Table to) {
    int larger = Math.max(from.columns().size(), to.columns().size());
    return from.qualifiedName().schema().equals(to.qualifiedName().schema())
        && RenameEvidence.common(from, to).size() * 2 >= larger
        && larger > 0;
  }
}
