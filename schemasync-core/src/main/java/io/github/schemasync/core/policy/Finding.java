package io.github.schemasync.core.policy;

import io.github.schemasync.core.diff.Difference;
import io.github.schemasync.core.model.ChangesetId;
import io.github.schemasync.core.model.Origin;
import java.util.List;
import java.util.Optional;

/**
 * A difference after policy.
 *
 * @param exemption why it is ignored, unless a rule says so
 * @param consequence what happens at run time, a sentence without its full stop
 * @param origins the attributes behind it, or the entity behind its table
 * @param changeset the changeset that last touched the object; of a missing one, that made its
 *     table
 */
public record Finding(
    Difference difference,
    Impact impact,
    Severity severity,
    Optional<Exemption> exemption,
    String consequence,
    List<Origin> origins,
    Optional<ChangesetId> changeset) {

  public Finding {
    origins = List.copyOf(origins);
  }

  public String code() {
    return difference.code();
  }
}
