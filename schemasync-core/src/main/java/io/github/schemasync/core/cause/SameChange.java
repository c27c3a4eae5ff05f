package io.github.schemasync.core.cause;

import io.github.schemasync.core.diff.Difference.Changed;
import io.github.schemasync.core.diff.Property;
import io.github.schemasync.core.model.Column;
import io.github.schemasync.core.policy.Finding;
import io.github.schemasync.core.policy.Severity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The same property with the same two values, again and again; what fails and what is shown apart.
 */
final class SameChange implements CauseRule {
  private static final int FINDINGS_AT_LEAST = 3;

  /** What the findings have in common. */
  private record Change(String code, Severity severity, String entities, String changelog) {
    static Change of(Finding finding) {
      Changed changed = (Changed) finding.difference();
      return new Change(
          changed.code(), finding.severity(), changed.entitiesValue(), changed.changelogValue());
    }
  }

  @Override
  public List<RootCause> causes(List<Finding> open) {
    Map<Change, List<Finding>> byChange =
        open.stream()
            .filter(it -> it.difference() instanceof Changed)
            .collect(Collectors.groupingBy(Change::of, LinkedHashMap::new, Collectors.toList()));
    return byChange.entrySet().stream()
        .filter(entry -> entry.getValue().size() >= FINDINGS_AT_LEAST)
        .map(entry -> cause(entry.getKey(), entry.getValue()))
        .toList();
  }

  private static RootCause cause(Change change, List<Finding> findings) {
    Changed first = (Changed) findings.get(0).difference();
    return new RootCause(
        first.property().words()
            + " of "
            + Wording.count(findings.size(), first.key().kind().words())
            + ": "
            + change.changelog()
            + " in the changelog, "
            + change.entities()
            + " in the entities",
        remedy(first),
        findings);
  }

  private static String remedy(Changed changed) {
    if (changed.property() == Property.TYPE
        && changed.entities() instanceof Column entities
        && changed.changelog() instanceof Column changelog) {
      return TypeAdvice.of(entities.type(), changelog.type());
    } else if (changed.property() == Property.NULLABILITY) {
      return changed.changelogValue().equals("null")
          ? "Add NOT NULL in a changeset, or drop nullable = false"
          : "State nullable = false (or @NotNull) on the attributes that are never null";
    } else if (changed.property() == Property.INCREMENT) {
      return "State allocationSize = "
          + changed.changelogValue()
          + " on the generators, or alter the sequences to increment by "
          + changed.entitiesValue();
    }
    return "Decide for one side once, and change the other everywhere";
  }
}
