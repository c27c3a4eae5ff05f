package io.github.schemasync.core;

import io.github.schemasync.core.changeset.ChangesetSettings;
import io.github.schemasync.core.changeset.Names;
import io.github.schemasync.core.changeset.RenameCandidate;
import io.github.schemasync.core.changeset.RenameSql;
import io.github.schemasync.core.introspect.KeywordReader;
import io.github.schemasync.core.model.ObjectKey;
import io.github.schemasync.core.model.ObjectKind;
import io.github.schemasync.core.model.ObjectName;
import io.github.schemasync.core.policy.Finding;
import io.github.schemasync.core.problem.ProblemPage;
import io.github.schemasync.core.problem.SyncProblem;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Objects that the user says were renamed. They are renamed in the changelog's database before it
 * is compared, so that PostgreSQL takes along all that belongs to them, and named back behind it.
 */
final class Renames {
  /** Says that nothing was renamed. */
  static final String NONE = "none";

  private final Map<ObjectKey, ObjectKey> keys = new LinkedHashMap<>();
  private final boolean noneSaid;

  /**
   * Nothing runs yet.
   *
   * @param given old to new name, {@code public.orders.total} to {@code public.orders.amount}
   */
  Renames(Map<String, String> given) {
    noneSaid = given.containsKey(NONE);
    given.forEach(
        (from, to) -> {
          if (!from.equals(NONE)) {
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

  /** Fails while a missing and an unexpected object may be one. */
  void requireDecided(List<Finding> findings, ChangesetSettings settings) {
    if (noneSaid) {
      return;
    }
    List<RenameCandidate> open =
        RenameCandidate.among(findings).stream()
            .filter(
                it ->
                    settings.drop().stream().noneMatch(drop -> drop.matches(it.from().toString())))
            .toList();
    if (!open.isEmpty()) {
      throw ambiguous(open);
    }
  }

  private static SyncProblem ambiguous(List<RenameCandidate> open) {
    String pairs =
        open.stream()
            .map(it -> "  " + it.from() + " \u2192 " + it.to() + ": " + it.evidence())
            .collect(Collectors.joining(System.lineSeparator()));
    String nl = System.lineSeparator();
    String flags =
        open.stream()
            .map(it -> "  -Dschemasync.changeset.rename=" + it.from() + ":" + it.to())
            .collect(Collectors.joining(nl));
    return new SyncProblem(
        ProblemPage.RENAME_AMBIGUOUS,
        "Renamed, or one dropped and another added? Only the changelog has the one, only the"
            + " entities have the other:"
            + nl
            + pairs,
        "If it was renamed, its data stay:"
            + nl
            + flags
            + nl
            + "If nothing was renamed, the old one stays as it is:"
            + nl
            + "  -Dschemasync.changeset.rename=none"
            + nl
            + "or is dropped with its data:"
            + nl
            + "  -Dschemasync.changeset.drop="
            + open.get(0).from(),
        null);
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
