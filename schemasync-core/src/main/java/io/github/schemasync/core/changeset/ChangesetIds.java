package io.github.schemasync.core.changeset;

import io.github.schemasync.core.model.ObjectKey;
import io.github.schemasync.core.model.ObjectKind;
import io.github.schemasync.core.model.SchemaObject;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Ids read from what is done: {@code add-subtitle-to-book}. No id comes twice. */
final class ChangesetIds {
  private static final int NAMED_AT_MOST = 2;

  /**
   * What Hibernate calls a constraint that nobody has named: {@code FKklnrv3weler2ftkweewlky958}.
   */
  private static final Pattern HASH =
      Pattern.compile("(fk|uk|idx)(?=[a-z]*\\d)[0-9a-z]{18,}(_\\d+)?", Pattern.CASE_INSENSITIVE);

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
    Optional<String> columns = columnsOfUnnamed(steps);
    if (columns.isPresent()) {
      return String.join(
          " ", verb(first, "add"), key.kind().slug(), key.object().name(), columns.get());
    }
    if (isMixed(steps)) {
      return "change " + members(steps) + " of " + key.object().name();
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

  /** Whether it makes some and changes others that were there. */
  private static boolean isMixed(List<Step> steps) {
    List<ObjectKey> made =
        steps.stream().filter(it -> it instanceof Step.Create).map(Step::key).toList();
    return !made.isEmpty() && !steps.stream().map(Step::key).allMatch(made::contains);
  }

  /** What a constraint or index without a telling name is about: {@code isbn}. */
  private static Optional<String> columnsOfUnnamed(List<Step> steps) {
    return Optional.of(steps.get(0))
        .filter(step -> steps.size() == 1 && HASH.matcher(name(step.key())).matches())
        .flatMap(ChangesetIds::object)
        .map(object -> String.join(" ", object.columnNames()))
        .filter(columns -> !columns.isEmpty());
  }

  private static Optional<SchemaObject> object(Step step) {
    if (step instanceof Step.Create create) {
      return Optional.of(create.object());
    }
    return step instanceof Step.Drop drop ? Optional.of(drop.object()) : Optional.empty();
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
