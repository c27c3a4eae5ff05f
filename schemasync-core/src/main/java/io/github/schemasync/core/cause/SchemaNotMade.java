package io.github.schemasync.core.cause;

import io.github.schemasync.core.diff.Difference;
import io.github.schemasync.core.model.ObjectKind;
import io.github.schemasync.core.policy.Finding;
import java.util.List;

/** A schema that the changelog does not make, with all that the entities have in it. */
final class SchemaNotMade implements CauseRule {

  @Override
  public List<RootCause> causes(List<Finding> open) {
    return open.stream()
        .filter(it -> it.difference().key().kind() == ObjectKind.SCHEMA && isMissing(it))
        .map(it -> cause(schema(it), open))
        .filter(cause -> cause.findings().size() > 1)
        .toList();
  }

  private static RootCause cause(String schema, List<Finding> open) {
    return new RootCause(
        "the changelog does not make the schema " + schema,
        "Create it and what belongs into it in a changeset, or correct the schema that the entities"
            + " name",
        open.stream().filter(it -> isMissing(it) && schema(it).equals(schema)).toList());
  }

  private static boolean isMissing(Finding finding) {
    return finding.difference() instanceof Difference.Missing;
  }

  private static String schema(Finding finding) {
    return finding.difference().key().object().schema();
  }
}
