package io.github.schemasync.core.cause;

import io.github.schemasync.core.policy.Finding;
import java.util.List;

/** One way in which findings can have a common cause. */
interface CauseRule {
  /**
   * The causes that this rule sees.
   *
   * @param open the findings that no rule before has explained, in the order of the report
   * @return causes that share no finding
   */
  List<RootCause> causes(List<Finding> open);
}
