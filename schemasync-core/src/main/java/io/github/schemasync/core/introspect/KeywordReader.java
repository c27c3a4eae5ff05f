package io.github.schemasync.core.introspect;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.TreeSet;

/** Asks PostgreSQL which words a name must not be without quotes. */
public final class KeywordReader {
  private KeywordReader() {}

  /** The words that {@code quote_ident} quotes, in small letters. */
  public static Set<String> read(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery("select word from pg_get_keywords() where catcode <> 'U'")) {
      Set<String> words = new TreeSet<>();
      while (rows.next()) {
        words.add(rows.getString(1));
      }
      return words;
    }
  }
}
