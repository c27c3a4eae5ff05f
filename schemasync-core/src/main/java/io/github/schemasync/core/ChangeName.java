package io.github.schemasync.core;

import io.github.schemasync.core.changeset.Changeset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a change is called: in the user's words, else after its changesets. */
final class ChangeName {
  private ChangeName() {}

  /** Words with hyphens between, for instance {@code add-subtitle-to-book}. */
  static String of(Optional<String> message, List<Changeset> changesets) {
    return message
        .map(ChangeName::slug)
        .filter(name -> !name.isEmpty())
        .orElseGet(
            () ->
                changesets.size() == 1 ? changesets.get(0).id() : chief(changesets) + "-and-more");
  }

  /** A new table says more than a new column, and that more than what has to go before. */
  private static String chief(List<Changeset> changesets) {
    return Stream.of("createTable", "addColumn")
        .flatMap(type -> changesets.stream().filter(it -> makes(type, it)))
        .findFirst()
        .orElse(changesets.get(0))
        .id();
  }

  private static boolean makes(String type, Changeset changeset) {
    return changeset.changes().stream()
        .flatMap(it -> it.type().stream())
        .anyMatch(it -> it.name().equals(type));
  }

  private static String slug(String message) {
    return message
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}_]+", "-")
        .replaceAll("^-|-$", "");
  }
}
