package io.github.schemasync.core.policy;

import io.github.schemasync.core.diff.Difference;
import io.github.schemasync.core.diff.Drift;
import io.github.schemasync.core.model.Origin;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Turns differences into findings: what they do, where they come from, whether they fail. */
public final class DriftPolicy {
  private final PolicySettings settings;

  public DriftPolicy(PolicySettings settings) {
    this.settings = settings;
  }

  public Findings judge(Drift drift, Provenance provenance) {
    InsertTriggers triggers = InsertTriggers.of(drift);
    return new Findings(
        drift.differences().stream()
            .map(difference -> finding(difference, provenance, triggers))
            .toList());
  }

  private Finding finding(Difference difference, Provenance provenance, InsertTriggers triggers) {
    List<Origin> origins = provenance.origins(difference);
    Subject subject = new Subject(difference.key(), origins, triggers.mayFill(difference.key()));
    Effect effect = Effects.of(difference, subject);
    return new Finding(
        difference,
        effect.impact(),
        severity(difference, effect),
        effect.consequence(),
        origins,
        provenance.changeset(difference));
  }

  private Severity severity(Difference difference, Effect effect) {
    return rule(difference).map(RuleAction::severity).orElseGet(() -> severity(effect));
  }

  /** The rule of the code itself wins over the rule of its kind. */
  private Optional<RuleAction> rule(Difference difference) {
    return Stream.of(difference.code(), difference.key().kind().slug() + ".*")
        .flatMap(code -> Stream.ofNullable(settings.rules().get(code)))
        .findFirst();
  }

  private Severity severity(Effect effect) {
    if (effect.quiet()) {
      return Severity.QUIET;
    }
    return settings.failOn().includes(effect.impact()) ? Severity.FAIL : Severity.WARN;
  }
}
