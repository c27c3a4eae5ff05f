package io.github.schemasync.core;

import io.github.schemasync.core.changeset.Names;
import io.github.schemasync.core.changeset.RenameSql;
import io.github.schemasync.core.introspect.KeywordReader;
import io.github.schemasync.core.model.ObjectKey;
import io.github.schemasync.core.model.ObjectKind;
import io.github.schemasync.core.model.ObjectName;
import io.github.schemasync.core.problem.ProblemPage;
import io.github.schemasync.core.problem.SyncProblem;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.LinkedHashMap;
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

  private final Map<ObjectKey, ObjectKey> keys = new LinkedHashMap<>();
  private final Set<ObjectKey> kept = new HashSet<>();
  private final boolean noneSaid;

  /**
   * Nothing runs yet.
   *
   * @param given old to new name, {@code public.orders.total} to {@code public.orders.amount} or,
   *     when it was not renamed, to {@code none}
   */
  Renames(Map<String, String> given) {
    noneSaid = given.containsKey(NONE);
    given.forEach(
        (from, to) -> {
          if (to.equals(NONE)) {
            kept.add(key(from));
          } else if (!from.equals(NONE)) {
            keys.put(key(from), key(to));
          }
        });
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
    for (Map.Entry<ObjectKey, ObjectKey> rename : keys.entrySet()) {
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

  /** {@code schema.table} or {@code schema.table.column}; without a schema, {@code public}. */
  private static ObjectKey key(String text) {
    String[] parts = text.strip().split("\\.", -1);
    if (parts.length == 3) {
      return ObjectKey.of(ObjectKind.COLUMN, new ObjectName(parts[0], parts[1]), parts[2]);
    } else if (parts.length == 2) {
      return new ObjectKey(ObjectKind.TABLE, new ObjectName(parts[0], parts[1]), Optional.empty());
    }
    throw new SyncProblem(
        ProblemPage.WRONG_PARAMETER,
        "schemasync.changeset.rename has \"" + text + "\", which names neither table nor column.",
        "Write schema and table, and the column where it is one: public.orders.total");
  }
}
