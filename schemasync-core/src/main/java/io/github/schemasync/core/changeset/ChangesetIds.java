package io.github.schemasync.core.changeset;

import io.github.schemasync.core.model.ObjectKey;
import io.github.schemasync.core.model.ObjectKind;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Ids read from what is done: {@code add-subtitle-to-book}. No id comes twice. */
final class ChangesetIds {
  private static final int NAMED_AT_MOST = 2;

  private final Set<String> given = new HashSet<>();

  String of(List<Step> steps) {
    String id = slug(words(steps));
    String unique = id;
    for (int i = 2; !given.add(unique); i++) {
      unique = id + "-" + i;
    }
    return unique;
  }

  private static String words(List<Step> steps) {
    Step first = steps.get(0);
    ObjectKey key = first.key();
    if (first instanceof Step.Rename rename) {
      return "rename " + name(key) + " to " + name(rename.renamed());
    } else if (first instanceof Step.Load) {
      return (key.kind() == ObjectKind.TABLE ? "fill " : "set ") + key.object().name();
    } else if (key.member().isEmpty()) {
      return verb(first, "create") + " " + kind(key) + key.object().name();
    }
    String preposition =
        first instanceof Step.Create ? " to " : first instanceof Step.Drop ? " from " : " of ";
    boolean fills = steps.stream().allMatch(it -> it instanceof Step.Fill);
    return (fills ? "fill" : verb(first, "add"))
        + " "
        + members(steps)
        + preposition
        + key.object().name();
  }

  private static String verb(Step step, String create) {
    if (step instanceof Step.Create) {
      return create;
    }
    return step instanceof Step.Drop ? "drop" : "change";
  }

  private static String kind(ObjectKey key) {
    return key.kind() == ObjectKind.TABLE ? "" : key.kind().words() + " ";
  }

  private static String members(List<Step> steps) {
    ObjectKind kind = steps.get(0).key().kind();
    List<String> names = steps.stream().map(step -> name(step.key())).distinct().toList();
    if (kind == ObjectKind.PRIMARY_KEY) {
      return kind.words();
    } else if (kind == ObjectKind.COLUMN) {
      return names.size() <= NAMED_AT_MOST
          ? String.join(" and ", names)
          : names.size() + " columns";
    }
    return kind.words() + (names.size() == 1 ? " " + names.get(0) : "s");
  }

  private static String name(ObjectKey key) {
    return key.member().orElse(key.object().name());
  }

  /** Small letters, digits and underscores, with hyphens between. */
  static String slug(String words) {
    return words
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}_]+", "-")
        .replaceAll("^-|-$", "");
  }
}
