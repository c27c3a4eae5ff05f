package io.github.schemasync.core.cause;

import io.github.schemasync.core.policy.Finding;
import java.util.List;

/**
 * One thing that explains several findings.
 *
 * @param explanation what it is, a sentence without its full stop
 * @param remedy what mends all of them at once, a sentence without its full stop
 * @param findings what it explains, at least one, in the order of the report
 */
public record RootCause(String explanation, String remedy, List<Finding> findings) {

  public RootCause {
    findings = List.copyOf(findings);
    if (findings.isEmpty()) {
      throw new IllegalArgumentException("a cause explains something: " + explanation);
    }
  }
}
