package io.github.schemasync.core.precision;

import io.github.schemasync.core.database.ThrowawayDatabase;
import io.github.schemasync.core.diff.Drift;
import io.github.schemasync.core.diff.SchemaComparator;
import io.github.schemasync.core.introspect.SchemaReader;
import io.github.schemasync.core.model.ChangesetHistory;
import io.github.schemasync.core.model.Schema;
import io.github.schemasync.core.policy.DriftPolicy;
import io.github.schemasync.core.policy.Finding;
import io.github.schemasync.core.policy.PolicySettings;
import io.github.schemasync.core.policy.Provenance;
import io.github.schemasync.core.semantics.PostgresSemantics;
import io.github.schemasync.core.source.MappedEntities;
import io.github.schemasync.core.source.RefusedStatement;
import io.github.schemasync.core.testing.TestServer;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * A database that stands for a changelog: Hibernate's DDL, in other words.
 *
 * @param entities the other side
 * @param database holds the rewritten schema
 * @param refused what PostgreSQL refuses of it
 */
record WrittenChangelog(
    MappedEntities entities, ThrowawayDatabase database, List<RefusedStatement> refused)
    implements AutoCloseable {

  static WrittenChangelog of(MappedEntities entities, UnaryOperator<String> wording) {
    ThrowawayDatabase database = TestServer.shared().createDatabase("changelog");
    List<String> statements = entities.statements().stream().map(wording).toList();
    return new WrittenChangelog(entities, database, MappedEntities.run(database, statements));
  }

  int tables() throws SQLException {
    try (Connection connection = database.connect()) {
      return SchemaReader.read(connection).schema().tables().size();
    }
  }

  /** How many statements the rewrite led to. */
  int rewrite(CatalogRewrite rewrite) throws SQLException {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      List<String> all = rewrite.statements(statement);
      for (String sql : all) {
        statement.execute(sql);
      }
      return all.size();
    }
  }

  /** What a check of the two would tell. */
  List<Finding> findings() throws SQLException {
    try (Connection one = entities.database().connect();
        Connection other = database.connect()) {
      Schema wanted = SchemaReader.read(one).schema();
      Schema built = SchemaReader.read(other).schema();
      Drift drift =
          new SchemaComparator(new PostgresSemantics(one, other), entities.origins())
              .compare(wanted, built);
      return new DriftPolicy(PolicySettings.DEFAULT)
          .judge(drift, new Provenance(entities.origins(), Map.of(), ChangesetHistory.NONE))
          .all();
    }
  }

  @Override
  public void close() {
    database.close();
  }
}
