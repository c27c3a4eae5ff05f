package io.github.schemasync.core.policy;

import java.util.List;
import java.util.Map;

/**
 * What the project wants to fail on.
 *
 * @param failOn the mildest impact that fails the build
 * @param strict whether every difference fails, whatever its impact, and every ignore entry that
 *     matches nothing
 * @param rules what to do with single codes; {@code index.*} means all of a kind
 * @param ignores differences that are ignored, whatever a rule says
 */
public record PolicySettings(
    FailOn failOn, boolean strict, Map<String, RuleAction> rules, List<IgnoreEntry> ignores) {

  /** BREAKS and WEAKENS fail, DIFFERS is shown. */
  public static final PolicySettings DEFAULT =
      new PolicySettings(FailOn.WEAKENS, false, Map.of(), List.of());

  public PolicySettings {
    rules = Map.copyOf(rules);
    ignores = List.copyOf(ignores);
  }
}
