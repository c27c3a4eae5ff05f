package io.github.schemasync.core.changeset;

import io.github.schemasync.core.model.ObjectKey;
import io.github.schemasync.core.policy.Finding;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A finding that no changeset closes.
 *
 * @param reason why, a sentence without its full stop
 * @param advice what to do about it
 * @param drop what the advice asks for by name, if anything
 */
public record Leftover(Finding finding, String reason, String advice, Optional<ObjectKey> drop) {

  /** One that nobody can ask for. */
  public static Leftover byHand(Finding finding, String reason) {
    String advice = "Write the changeset by hand, or correct the entities";
    return new Leftover(finding, reason, advice, Optional.empty());
  }

  /** The advice with what it asks for. */
  public String remedy() {
    return remedy(List.of(this));
  }

  /** One for several with the same advice: {@code -Dschemasync.changeset.drop=a.b,a.c}. */
  public static String remedy(List<Leftover> alike) {
    String keys =
        alike.stream()
            .flatMap(it -> it.drop.stream())
            .map(ObjectKey::toString)
            .distinct()
            .collect(Collectors.joining(","));
    return alike.get(0).advice + (keys.isEmpty() ? "" : " -Dschemasync.changeset.drop=" + keys);
  }
}
