package io.github.schemasync.core.introspect;

import io.github.schemasync.core.model.ObjectName;
import io.github.schemasync.core.problem.ProblemPage;
import io.github.schemasync.core.problem.SyncProblem;
import java.sql.SQLException;

/** Words why a database cannot be read. */
final class CatalogProblem {
  private CatalogProblem() {}

  static SyncProblem ofCatalog(SQLException refusal) {
    return problem(
        "The catalog of the database",
        refusal,
        "Check that the role may read pg_catalog and that the server is PostgreSQL 12 to 18.");
  }

  static SyncProblem ofRows(SQLException refusal) {
    return problem(
        "The rows of the changelog's database",
        refusal,
        "Run the goal again; if it repeats, look at the log of the PostgreSQL server.");
  }

  static SyncProblem ofHistory(ObjectName table, SQLException refusal) {
    return problem(
        "Liquibase's history in " + table,
        refusal,
        "Check that the table is Liquibase's DATABASECHANGELOG.");
  }

  private static SyncProblem problem(String unreadable, SQLException refusal, String remedy) {
    return new SyncProblem(
        ProblemPage.CATALOG_UNREADABLE,
        unreadable + " cannot be read: " + refusal.getMessage(),
        remedy,
        refusal);
  }
}
