package io.github.schemasync.core.cause;

import io.github.schemasync.core.model.Origin;
import io.github.schemasync.core.policy.Finding;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * One attribute that several tables have: of a mapped superclass, an embeddable, an audited entity.
 */
final class SharedAttribute implements CauseRule {

  @Override
  public List<RootCause> causes(List<Finding> open) {
    Map<String, List<Finding>> byAttribute =
        open.stream()
            .filter(it -> attribute(it).isPresent())
            .collect(
                Collectors.groupingBy(
                    it -> it.code() + " " + it.severity() + " " + attribute(it).orElseThrow(),
                    TreeMap::new,
                    Collectors.toList()));
    return byAttribute.values().stream()
        .filter(findings -> tables(findings) > 1)
        .map(findings -> cause(attribute(findings.get(0)).orElseThrow(), findings))
        .toList();
  }

  private static RootCause cause(String attribute, List<Finding> findings) {
    return new RootCause(
        attribute + " is mapped into " + Wording.count(tables(findings), "table"),
        "Change all of the tables in one changeset, or the attribute itself",
        findings);
  }

  private static long tables(List<Finding> findings) {
    return findings.stream().map(it -> it.difference().key().object()).distinct().count();
  }

  /** {@code Audited.createdBy}; empty where no attribute is behind the finding. */
  private static Optional<String> attribute(Finding finding) {
    return finding.origins().stream().findFirst().flatMap(SharedAttribute::declared);
  }

  private static Optional<String> declared(Origin origin) {
    String simpleName = origin.declaringClass().replaceFirst(".*[.$]", "");
    return origin
        .attribute()
        .map(path -> simpleName + "." + path.substring(path.lastIndexOf('.') + 1));
  }
}
