package io.github.schemasync.core;

import io.github.schemasync.core.changeset.Names;
import io.github.schemasync.core.changeset.RenameSql;
import io.github.schemasync.core.introspect.KeywordReader;
import io.github.schemasync.core.model.ObjectKey;
import io.github.schemasync.core.model.ObjectKind;
import io.github.schemasync.core.model.ObjectName;
import io.github.schemasync.core.model.Schema;
import io.github.schemasync.core.problem.ProblemPage;
import io.github.schemasync.core.problem.SyncProblem;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Objects that the user says were renamed. They are renamed in the changelog's database before it
 * is compared, so that PostgreSQL takes along all that belongs to them, and named back behind it.
 */
final class Renames {
  /** Says that nothing was renamed. */
  static final String NONE = "none";

  private static final String PUBLIC = "public";

  private final Schema changelog;
  private final Map<ObjectKey, ObjectKey> keys = new LinkedHashMap<>();
  private final Set<ObjectKey> kept = new HashSet<>();
  private final boolean noneSaid;

  /**
   * Nothing runs yet. What has its new name already is no rename any more.
   *
   * @param given old to new name, {@code public.orders.total} to {@code public.orders.amount} or,
   *     when it was not renamed, to {@code none}; without a schema in {@code public}
   * @param changelog the changelog's side as it is
   */
  Renames(Map<String, String> given, Schema changelog) {
    this.changelog = changelog;
    noneSaid = given.containsKey(NONE);
    given.entrySet().stream()
        .filter(it -> it.getValue().equals(NONE))
        .forEach(it -> kept.add(key(it.getKey())));
    given.entrySet().stream()
        .filter(it -> !it.getKey().equals(NONE) && !it.getValue().equals(NONE))
        .map(it -> rename(it.getKey(), it.getValue()))
        .filter(it -> exists(it.from()) || !exists(it.to()))
        .sorted(Comparator.comparing(this::turn).thenComparing(it -> it.from().toString()))
        .forEach(it -> keys.put(it.from(), it.to()));
  }

  private record Rename(ObjectKey from, ObjectKey to) {}

  private Rename rename(String from, String to) {
    ObjectKey old = key(from);
    String name = to.strip().substring(to.strip().lastIndexOf('.') + 1);
    ObjectKey renamed =
        old.member().isPresent()
            ? ObjectKey.of(ObjectKind.COLUMN, old.object(), name)
            : table(new ObjectName(old.object().schema(), name));
    return new Rename(old, renamed);
  }

  /** Columns of tables that are there, then tables, then columns of those that they become. */
  private int turn(Rename rename) {
    boolean column = rename.from().member().isPresent();
    return column && changelog.table(rename.from().object()).isPresent() ? 0 : column ? 2 : 1;
  }

  private boolean exists(ObjectKey key) {
    return changelog
        .table(key.object())
        .filter(it -> key.member().map(name -> it.column(name).isPresent()).orElse(true))
        .isPresent();
  }

  Map<ObjectKey, ObjectKey> keys() {
    return keys;
  }

  void run(Connection changelog) throws SQLException {
    for (Map.Entry<ObjectKey, ObjectKey> rename : keys.entrySet()) {
      run(rename.getKey(), rename.getValue(), changelog);
    }
  }

  void undo(Connection changelog) throws SQLException {
    List<Map.Entry<ObjectKey, ObjectKey>> last = new ArrayList<>(keys.entrySet());
    Collections.reverse(last);
    for (Map.Entry<ObjectKey, ObjectKey> rename : last) {
      run(rename.getValue(), rename.getKey(), changelog);
    }
  }

  private static void run(ObjectKey from, ObjectKey to, Connection changelog) throws SQLException {
    RenameSql sql = new RenameSql(new Names(KeywordReader.read(changelog)));
    try (Statement statement = changelog.createStatement()) {
      statement.execute(sql.of(from, to));
    } catch (SQLException refused) {
      throw new SyncProblem(
          ProblemPage.WRONG_PARAMETER,
          "schemasync.changeset.rename: " + from + " cannot be renamed: " + refused.getMessage(),
          "Write the old name and the new one: -Dschemasync.changeset.rename="
              + "public.orders.total:public.orders.amount",
          refused);
    }
  }

  /** Whether it was said that the object, or no object at all, has another name now. */
  boolean isKept(ObjectKey from) {
    return noneSaid || kept.contains(from);
  }

  /** Two names are a table and its column where there is such a table in {@code public}. */
  private ObjectKey key(String text) {
    String[] parts = text.strip().split("\\.", -1);
    if (parts.length == 3) {
      return ObjectKey.of(ObjectKind.COLUMN, new ObjectName(parts[0], parts[1]), parts[2]);
    } else if (parts.length == 2) {
      ObjectName inPublic = new ObjectName(PUBLIC, parts[0]);
      return changelog.table(inPublic).isPresent()
          ? ObjectKey.of(ObjectKind.COLUMN, inPublic, parts[1])
          : table(new ObjectName(parts[0], parts[1]));
    } else if (parts.length == 1) {
      return table(new ObjectName(PUBLIC, parts[0]));
    }
    throw new SyncProblem(
        ProblemPage.WRONG_PARAMETER,
        "schemasync.changeset.rename has \"" + text + "\", which names neither table nor column.",
        "Write schema and table, and the column where it is one: public.orders.total");
  }

  private static ObjectKey table(ObjectName name) {
    return new ObjectKey(ObjectKind.TABLE, name, Optional.empty());
  }
}
