package io.github.schemasync.core.cause;

import io.github.schemasync.core.diff.Difference;
import io.github.schemasync.core.model.ObjectKey;
import io.github.schemasync.core.model.ObjectKind;
import io.github.schemasync.core.policy.Finding;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/** A missing and an unexpected object that may be one, under two names. */
record NamePair(Finding missing, Finding unexpected) {
  /** The kinds of object whose name an application uses. */
  private static final Set<ObjectKind> NAMED =
      EnumSet.of(ObjectKind.TABLE, ObjectKind.COLUMN, ObjectKind.SEQUENCE, ObjectKind.ENUM);

  /**
   * Pairs each missing object with the first unexpected one of its kind that is alike.
   *
   * @param alike asked with the missing and the unexpected object's key
   */
  static List<NamePair> among(List<Finding> open, BiPredicate<ObjectKey, ObjectKey> alike) {
    List<NamePair> pairs = new ArrayList<>();
    List<Finding> unexpected = new ArrayList<>(of(open, Difference.Unexpected.class));
    for (Finding missing : of(open, Difference.Missing.class)) {
      unexpected.stream()
          .filter(it -> key(it).kind() == key(missing).kind())
          .filter(it -> alike.test(key(missing), key(it)))
          .findFirst()
          .ifPresent(
              it -> {
                pairs.add(new NamePair(missing, it));
                unexpected.remove(it);
              });
    }
    return pairs;
  }

  /** Whether both would live in the same table, or the same schema. */
  static boolean sameHome(ObjectKey one, ObjectKey other) {
    return one.member().isPresent()
        ? one.object().equals(other.object())
        : one.object().schema().equals(other.object().schema());
  }

  /** The last part of what names it: the column's, or the table's own name. */
  static String name(ObjectKey key) {
    return key.member().orElse(key.object().name());
  }

  String missingName() {
    return name(key(missing));
  }

  String unexpectedName() {
    return name(key(unexpected));
  }

  /** The findings of the pairs, in the order of the report. */
  static List<Finding> findings(List<NamePair> pairs, List<Finding> open) {
    List<Finding> paired =
        pairs.stream().flatMap(it -> Stream.of(it.missing(), it.unexpected())).toList();
    return open.stream().filter(paired::contains).toList();
  }

  private static List<Finding> of(List<Finding> open, Class<? extends Difference> type) {
    return open.stream()
        .filter(it -> type.isInstance(it.difference()) && NAMED.contains(key(it).kind()))
        .toList();
  }

  private static ObjectKey key(Finding finding) {
    return finding.difference().key();
  }
}
