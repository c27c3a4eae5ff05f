package io.github.schemasync.core.policy;

import io.github.schemasync.core.diff.Difference;
import io.github.schemasync.core.model.Wildcard;

/**
 * Differences that the project has decided to live with; an entry of {@code schemasync.ignore}.
 *
 * @param code {@code index.missing}, {@code index.*} for all of a kind, {@code *} for any
 * @param object the object by its name, {@code public.legacy_*}, or as the console shows it, {@code
 *     public.book (author_id)}
 * @param reason why; not blank
 */
public record IgnoreEntry(Wildcard code, Wildcard object, String reason) {

  public IgnoreEntry {
    if (reason.isBlank()) {
      throw new IllegalArgumentException("an ignore entry without a reason");
    }
  }

  boolean matches(Difference difference) {
    return code.matches(difference.code())
        && (object.matches(difference.key().toString())
            || object.matches(ObjectLabel.of(difference)));
  }

  /** For people: {@code index.missing public.book (author_id): small table}. */
  @Override
  public String toString() {
    return code + " " + object + ": " + reason;
  }
}
