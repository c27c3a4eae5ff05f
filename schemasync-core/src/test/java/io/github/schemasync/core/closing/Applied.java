package io.github.schemasync.core.closing;

import io.github.schemasync.core.changelog.ChangelogFormat;
import io.github.schemasync.core.changeset.Change;
import io.github.schemasync.core.changeset.Changeset;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import liquibase.Contexts;
import liquibase.LabelExpression;
import liquibase.Liquibase;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.LiquibaseException;
import liquibase.resource.DirectoryResourceAccessor;

/** Changesets that are applied to a database and rolled back. */
public interface Applied {
  /** Liquibase tells every changeset; held, so that the level stays. */
  Logger LOG = Logger.getLogger("liquibase");

  /** All of them, in order. */
  void update() throws SQLException;

  /** All of them, the last one first. */
  void rollback() throws SQLException;

  /** As Liquibase does it, from a file of the format. */
  static Applied byLiquibase(
      List<Changeset> changesets, ChangelogFormat format, Path folder, Connection connection) {
    LOG.setLevel(Level.OFF);
    String name = "changelog." + format.name().toLowerCase(Locale.ROOT);
    return new Applied() {
      @Override
      public void update() throws SQLException {
        run(liquibase -> liquibase.update(new Contexts(), new LabelExpression()));
      }

      @Override
      public void rollback() throws SQLException {
        run(
            liquibase ->
                liquibase.rollback(changesets.size(), null, new Contexts(), new LabelExpression()));
      }

      private void run(LiquibaseWork work) throws SQLException {
        try {
          Files.writeString(folder.resolve(name), format.write(changesets));
          work.on(
              new Liquibase(
                  name, new DirectoryResourceAccessor(folder), new JdbcConnection(connection)));
        } catch (LiquibaseException | IOException failure) {
          throw new SQLException(failure.getMessage() + " in " + format.write(changesets), failure);
        } finally {
          connection.rollback();
          connection.setAutoCommit(true);
        }
      }
    };
  }

  /** The SQL of the changes, statement by statement. */
  static Applied bySql(List<Changeset> changesets, Connection connection) {
    return new Applied() {
      @Override
      public void update() throws SQLException {
        for (Changeset changeset : changesets) {
          run(changeset.changes());
        }
      }

      @Override
      public void rollback() throws SQLException {
        List<Changeset> back = new ArrayList<>(changesets);
        Collections.reverse(back);
        for (Changeset changeset : back) {
          run(changeset.rollback());
        }
      }

      private void run(List<Change> changes) throws SQLException {
        for (Change change : changes) {
          for (String sql : change.sql()) {
            try (Statement statement = connection.createStatement()) {
              statement.execute(sql);
            } catch (SQLException refused) {
              throw new SQLException(refused.getMessage() + " in " + sql, refused);
            }
          }
        }
      }
    };
  }

  /** Work that Liquibase does. */
  interface LiquibaseWork {
    void on(Liquibase liquibase) throws LiquibaseException;
  }
}
