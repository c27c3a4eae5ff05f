package io.github.schemasync.core.policy;

import io.github.schemasync.core.diff.Difference;
import io.github.schemasync.core.diff.Drift;
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
    FrameworkObjects frameworks = FrameworkObjects.of(drift);
    InsertTriggers triggers = InsertTriggers.of(drift);
    List<Finding> findings =
        drift.differences().stream()
            .map(
                difference ->
                    finding(
                        subject(difference, provenance, triggers),
                        difference,
                        provenance,
                        frameworks))
            .toList();
    return new Findings(findings, unusedIgnores(drift));
  }

  private static Subject subject(
      Difference difference, Provenance provenance, InsertTriggers triggers) {
    return new Subject(
        difference.key(),
        provenance.origins(difference),
        triggers.mayFill(difference.key()),
        Uniqueness.of(provenance.columnOrigins(difference)));
  }

  private Finding finding(
      Subject subject, Difference difference, Provenance provenance, FrameworkObjects frameworks) {
    Effect effect = Effects.of(difference, subject);
    Judgement judgement = judgement(difference, effect, frameworks);
    return new Finding(
        difference,
        effect.impact(),
        judgement.severity(),
        judgement.exemption(),
        effect.consequence(),
        subject.origins(),
        provenance.changeset(difference));
  }

  /** What is said of one object wins over what is said of a code, and that over what is known. */
  private Judgement judgement(Difference difference, Effect effect, FrameworkObjects frameworks) {
    return ignoreEntry(difference)
        .map(entry -> Judgement.exempt(Exemption.of(entry)))
        .or(() -> rule(difference).map(action -> Judgement.of(action.severity())))
        .or(() -> frameworks.exemption(difference).map(Judgement::exempt))
        .orElseGet(() -> Judgement.of(severity(effect)));
  }

  private Optional<IgnoreEntry> ignoreEntry(Difference difference) {
    return settings.ignores().stream().filter(entry -> entry.matches(difference)).findFirst();
  }

  /** The rule of the code itself wins over the rule of its kind. */
  private Optional<RuleAction> rule(Difference difference) {
    return Stream.of(difference.code(), difference.key().kind().slug() + ".*")
        .flatMap(code -> Stream.ofNullable(settings.rules().get(code)))
        .findFirst();
  }

  private Severity severity(Effect effect) {
    if (settings.strict()) {
      return Severity.FAIL;
    }
    if (effect.quiet()) {
      return Severity.QUIET;
    }
    return settings.failOn().includes(effect.impact()) ? Severity.FAIL : Severity.WARN;
  }

  private UnusedIgnores unusedIgnores(Drift drift) {
    List<IgnoreEntry> unused =
        settings.ignores().stream()
            .filter(entry -> drift.differences().stream().noneMatch(entry::matches))
            .toList();
    return new UnusedIgnores(unused, settings.strict() ? Severity.FAIL : Severity.WARN);
  }
}
