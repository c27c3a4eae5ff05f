package io.github.schemasync.core.changeset;

import io.github.schemasync.core.model.ObjectKey;
import io.github.schemasync.core.model.Wildcard;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What may be written, and what nobody can guess.
 *
 * @param drop objects whose data or guarantees may be lost, {@code public.book.isbn}
 * @param renames old name to new name: {@code public.orders.total} to {@code public.orders.amount}
 * @param fills what existing rows get in a column that becomes not null: its name to an SQL
 *     expression
 * @param online how to leave tables usable meanwhile; absent when that is not asked for
 */
public record ChangesetSettings(
    List<Wildcard> drop,
    Map<String, String> renames,
    Map<String, String> fills,
    Optional<Online> online) {

  /** Nothing is lost, nothing is renamed, rows get placeholders. */
  public static final ChangesetSettings DEFAULT =
      new ChangesetSettings(List.of(), Map.of(), Map.of(), Optional.empty());

  public ChangesetSettings {
    drop = List.copyOf(drop);
    renames = Map.copyOf(renames);
    fills = Map.copyOf(fills);
  }

  public boolean mayDrop(ObjectKey key) {
    return drop.stream().anyMatch(it -> it.matches(key.toString()));
  }

  /** The same, with one object that was renamed, or was not when the new name says so. */
  public ChangesetSettings withRename(String from, String to) {
    Map<String, String> more = new HashMap<>(renames);
    more.put(from, to);
    return new ChangesetSettings(drop, more, fills, online);
  }

  /** The same, with one object that may be dropped. */
  public ChangesetSettings withDrop(ObjectKey key) {
    List<Wildcard> more =
        Stream.concat(drop.stream(), Stream.of(new Wildcard(key.toString()))).toList();
    return new ChangesetSettings(more, renames, fills, online);
  }
}
