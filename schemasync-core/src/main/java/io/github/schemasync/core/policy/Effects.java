package io.github.schemasync.core.policy;

import io.github.schemasync.core.diff.Difference;
import io.github.schemasync.core.diff.Difference.Changed;
import io.github.schemasync.core.diff.Difference.Missing;
import io.github.schemasync.core.diff.Difference.NotCompared;
import io.github.schemasync.core.diff.Difference.Refused;
import io.github.schemasync.core.diff.Difference.Unexpected;

/** What each difference does to the running application. Pure functions of the difference. */
final class Effects {
  private Effects() {}

  static Effect of(Difference difference, Subject subject) {
    if (difference instanceof Missing missing) {
      return MissingEffects.of(missing, subject);
    } else if (difference instanceof Unexpected unexpected) {
      return UnexpectedEffects.of(unexpected, subject);
    } else if (difference instanceof Changed changed) {
      return ChangedEffects.of(changed, subject);
    } else if (difference instanceof Refused refused) {
      return refused(refused);
    } else if (difference instanceof NotCompared notCompared) {
      return Effect.differs("not known: " + notCompared.reason());
    }
    throw new IllegalArgumentException("unknown difference " + difference);
  }

  /** Nobody has looked at the table, so nobody can promise that statements on it work. */
  private static Effect refused(Refused refused) {
    String hint = refused.hint().map(text -> "; " + text).orElse("");
    return refused.absent()
        ? Effect.breaks("not known: only the names of its columns could be compared" + hint)
        : Effect.weakens("not known: what the statement states could not be compared" + hint);
  }
}
