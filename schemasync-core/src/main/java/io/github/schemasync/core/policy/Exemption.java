package io.github.schemasync.core.policy;

import java.util.Optional;

/**
 * Why a finding is ignored although no rule says so.
 *
 * @param reason the reason of the ignore entry, or {@code table of Quartz}
 * @param framework the framework that the object belongs to; empty for an ignore entry
 */
public record Exemption(String reason, Optional<String> framework) {

  static Exemption of(IgnoreEntry entry) {
    return new Exemption(entry.reason(), Optional.empty());
  }
}
