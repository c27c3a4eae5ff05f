package io.github.schemasync.core.testing;

import io.github.schemasync.core.diff.Drift;
import io.github.schemasync.core.model.ChangesetHistory;
import io.github.schemasync.core.model.Origins;
import io.github.schemasync.core.policy.DriftPolicy;
import io.github.schemasync.core.policy.Finding;
import io.github.schemasync.core.policy.PolicySettings;
import io.github.schemasync.core.policy.Provenance;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The lines in which plain test files speak of findings and of constants. */
public final class Comparisons {
  private Comparisons() {}

  /** Lines {@code IMPACT severity code object} under the default policy. */
  public static List<String> lines(Drift drift, Origins origins) {
    return findings(drift, origins).stream().map(Comparisons::line).toList();
  }

  /** What the default policy makes of the drift. */
  public static List<Finding> findings(Drift drift, Origins origins) {
    return new DriftPolicy(PolicySettings.DEFAULT)
        .judge(drift, new Provenance(origins, Map.of(), ChangesetHistory.NONE))
        .all();
  }

  /** {@code IMPACT severity code object}. */
  public static String line(Finding finding) {
    return finding.impact()
        + " "
        + finding.severity().name().toLowerCase(Locale.ROOT)
        + " "
        + finding.code()
        + " "
        + finding.difference().key();
  }

  /**
   * What is known of columns and sequences.
   *
   * @param constants see {@link OriginLines}
   */
  public static Origins origins(List<String> constants) {
    return OriginLines.read(constants);
  }
}
