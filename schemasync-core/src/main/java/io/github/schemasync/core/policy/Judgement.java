package io.github.schemasync.core.policy;

import java.util.Optional;

/** What becomes of a difference, and why when it is ignored. */
record Judgement(Severity severity, Optional<Exemption> exemption) {

  static Judgement of(Severity severity) {
    return new Judgement(severity, Optional.empty());
  }

  static Judgement exempt(Exemption exemption) {
    return new Judgement(Severity.IGNORE, Optional.of(exemption));
  }
}
