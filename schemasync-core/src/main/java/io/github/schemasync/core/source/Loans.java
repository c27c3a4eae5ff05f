package io.github.schemasync.core.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What the entities' DDL can use without making it, lent by the changelog's database: an extension
 * behind {@code columnDefinition = "citext"}, an enum type, a function of a default. What is used
 * stays; the rest is given back, so that it is not taken for the entities' own.
 */
final class Loans {

  private record Loan(String make, String undo) {}

  private final Connection borrower;
  private final List<Loan> taken = new ArrayList<>();

  private Loans(Connection borrower) {
    this.borrower = borrower;
  }

  /**
   * Makes in the entities' database what only the changelog's has.
   *
   * @param borrower the entities' database, auto-commit off
   * @param lender the changelog's database; only read
   */
  static Loans take(Connection borrower, Connection lender) throws SQLException {
    Loans loans = new Loans(borrower);
    List<Loan> open = offers(lender);
    boolean progress = true;
    while (progress) {
      List<Loan> made = new ArrayList<>();
      for (Loan loan : open) {
        if (loans.runs(loan.make())) {
          made.add(loan);
        }
      }
      loans.taken.addAll(made);
      open = open.stream().filter(loan -> !made.contains(loan)).toList();
      progress = !made.isEmpty();
    }
    return loans;
  }

  /** Drops what nothing uses; PostgreSQL refuses to drop the rest. */
  void giveBack() throws SQLException {
    List<Loan> latestFirst = new ArrayList<>(taken);
    Collections.reverse(latestFirst);
    for (Loan loan : latestFirst) {
      runs(loan.undo());
    }
  }

  private static List<Loan> offers(Connection lender) throws SQLException {
    List<Loan> offers = new ArrayList<>();
    try (Statement statement = lender.createStatement()) {
      statement.execute("set search_path = pg_catalog");
      try (ResultSet rows = statement.executeQuery(query())) {
        while (rows.next()) {
          offers.add(new Loan(rows.getString("make"), rows.getString("undo")));
        }
      }
    }
    return offers;
  }

  /** Whether PostgreSQL takes it; what exists already, or lacks another loan, it refuses. */
  private boolean runs(String sql) throws SQLException {
    Savepoint before = borrower.setSavepoint();
    try (Statement statement = borrower.createStatement()) {
      statement.execute(sql);
      borrower.releaseSavepoint(before);
      return true;
    } catch (SQLException refused) {
      borrower.rollback(before);
      return false;
    }
  }

  private static String query() {
    try (InputStream in = Loans.class.getResourceAsStream("loans.sql")) {
      if (in == null) {
        throw new IllegalStateException("resource loans.sql is not in the jar");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
