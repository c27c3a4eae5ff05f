package io.github.schemasync.core.changeset;

import io.github.schemasync.core.database.ThrowawayDatabase;
import io.github.schemasync.core.diff.SchemaComparator;
import io.github.schemasync.core.introspect.SchemaReader;
import io.github.schemasync.core.model.Origins;
import io.github.schemasync.core.semantics.PostgresSemantics;
import io.github.schemasync.core.testing.Comparisons;
import io.github.schemasync.core.testing.TestServer;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Set;

/** What is planned for two schemas when nobody has asked for anything to be dropped. */
final class UnaskedPlan {
  private UnaskedPlan() {}

  static Plan of(String entities, String changelog) throws SQLException {
    return of(entities, changelog, Origins.NONE);
  }

  static Plan of(String entities, String changelog, Origins origins) throws SQLException {
    try (ThrowawayDatabase wanted = TestServer.shared().createDatabase("entities");
        ThrowawayDatabase built = TestServer.shared().createDatabase("changelog");
        Connection ofEntities = wanted.connect();
        Connection ofChangelog = built.connect()) {
      run(ofEntities, entities);
      run(ofChangelog, changelog);
      return plan(ofEntities, ofChangelog, origins);
    }
  }

  private static Plan plan(Connection ofEntities, Connection ofChangelog, Origins origins) {
    var entities = SchemaReader.read(ofEntities).schema();
    var changelog = SchemaReader.read(ofChangelog).schema();
    var drift =
        new SchemaComparator(new PostgresSemantics(ofEntities, ofChangelog), origins)
            .compare(entities, changelog);
    return new ChangesetPlanner(entities, changelog, ChangesetSettings.DEFAULT, new Names(Set.of()))
        .plan(Comparisons.findings(drift, origins), Map.of(), origins, "ada");
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
