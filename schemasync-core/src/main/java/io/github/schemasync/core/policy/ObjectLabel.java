package io.github.schemasync.core.policy;

import io.github.schemasync.core.diff.Difference;
import io.github.schemasync.core.model.ObjectKey;
import io.github.schemasync.core.model.ObjectKind;
import io.github.schemasync.core.model.SchemaObject;
import java.util.List;

/** The object of a difference as people know it. */
public final class ObjectLabel {
  private ObjectLabel() {}

  /**
   * A constraint or index by its columns, since its name is often a hash: {@code public.book
   * (author_id)}; everything else by its name.
   */
  public static String of(Difference difference) {
    ObjectKey key = difference.key();
    List<String> columns = columns(difference);
    boolean byColumns = isPartOfTable(key.kind()) && !columns.isEmpty();
    return byColumns ? key.object() + " (" + String.join(", ", columns) + ")" : key.toString();
  }

  private static boolean isPartOfTable(ObjectKind kind) {
    return switch (kind) {
      case PRIMARY_KEY, UNIQUE, FOREIGN_KEY, CHECK, INDEX -> true;
      default -> false;
    };
  }

  private static List<String> columns(Difference difference) {
    return difference
        .onEntitiesSide()
        .or(difference::onChangelogSide)
        .map(SchemaObject::columnNames)
        .orElse(List.of());
  }
}
