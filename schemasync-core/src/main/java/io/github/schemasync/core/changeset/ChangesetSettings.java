package io.github.schemasync.core.changeset;

import io.github.schemasync.core.model.ObjectKey;
import io.github.schemasync.core.model.Wildcard;
import java.util.List;
import java.util.Map;

/**
 * What may be written, and what nobody can guess.
 *
 * @param drop objects whose data or guarantees may be lost, {@code public.book.isbn}
 * @param renames old name to new name: {@code public.orders.total} to {@code public.orders.amount}
 * @param fills what existing rows get in a column that becomes not null: its name to an SQL
 *     expression
 */
public record ChangesetSettings(
    List<Wildcard> drop, Map<String, String> renames, Map<String, String> fills) {

  /** Nothing is lost, nothing is renamed, rows get placeholders. */
  public static final ChangesetSettings DEFAULT =
      new ChangesetSettings(List.of(), Map.of(), Map.of());

  public ChangesetSettings {
    drop = List.copyOf(drop);
    renames = Map.copyOf(renames);
    fills = Map.copyOf(fills);
  }

  boolean mayDrop(ObjectKey key) {
    return drop.stream().anyMatch(it -> it.matches(key.toString()));
  }
}
