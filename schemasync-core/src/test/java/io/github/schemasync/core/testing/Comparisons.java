package io.github.schemasync.core.testing;

import io.github.schemasync.core.diff.Drift;
import io.github.schemasync.core.model.ChangesetHistory;
import io.github.schemasync.core.model.ObjectName;
import io.github.schemasync.core.model.Origin;
import io.github.schemasync.core.model.Origins;
import io.github.schemasync.core.policy.DriftPolicy;
import io.github.schemasync.core.policy.Finding;
import io.github.schemasync.core.policy.PolicySettings;
import io.github.schemasync.core.policy.Provenance;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

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
   * The enum attributes behind columns.
   *
   * @param constants lines {@code schema.table.column CONSTANT}
   */
  public static Origins origins(List<String> constants) {
    Map<ObjectName, Map<String, List<String>>> values = new HashMap<>();
    for (String line : constants) {
      String[] parts = line.split("[. ]", 4);
      values
          .computeIfAbsent(new ObjectName(parts[0], parts[1]), any -> new HashMap<>())
          .computeIfAbsent(parts[2], any -> new ArrayList<>())
          .add(parts[3]);
    }
    Map<ObjectName, Map<String, List<Origin>>> columns = new HashMap<>();
    values.forEach(
        (table, byColumn) ->
            byColumn.forEach(
                (column, all) ->
                    columns
                        .computeIfAbsent(table, any -> new HashMap<>())
                        .put(column, List.of(origin(column, all)))));
    return new Origins(Map.of(), columns, Map.of());
  }

  private static Origin origin(String attribute, List<String> values) {
    return new Origin(
        "it.Entity", Optional.of(attribute), "it.Entity", Optional.empty(), values, false);
  }
}
