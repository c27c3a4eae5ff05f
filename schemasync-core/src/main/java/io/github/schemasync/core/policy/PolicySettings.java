package io.github.schemasync.core.policy;

import java.util.Map;

/**
 * What the project wants to fail on.
 *
 * @param failOn the mildest impact that fails the build
 * @param rules what to do with single codes; {@code index.*} means all of a kind
 */
public record PolicySettings(FailOn failOn, Map<String, RuleAction> rules) {

  /** BREAKS and WEAKENS fail, DIFFERS is shown. */
  public static final PolicySettings DEFAULT = new PolicySettings(FailOn.WEAKENS, Map.of());

  public PolicySettings {
    rules = Map.copyOf(rules);
  }
}
