package io.github.schemasync.core;

import io.github.schemasync.core.changeset.Changeset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a change is called: in the user's words, else after its changesets. */
final class ChangeName {
  private ChangeName() {}

  /** Words with hyphens between, for instance {@code add-subtitle-to-book}. */
  static String of(Optional<String> message, List<Changeset> changesets) {
    return message
        .map(ChangeName::slug)
        .filter(name -> !name.isEmpty())
        .orElseGet(
            () -> {
              String first = changesets.get(0).id();
              return changesets.size() == 1 ? first : first + "-and-more";
            });
  }

  private static String slug(String message) {
    return message
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}_]+", "-")
        .replaceAll("^-|-$", "");
  }
}
