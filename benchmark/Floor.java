import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import jakarta.persistence.Persistence;

/**
 * What no check on PostgreSQL can do without, and nothing else: one JVM in which Hibernate maps the entities and writes their DDL, that
 * DDL for one database and as much of it for the other, each in one transaction, and the columns, constraints and indexes of both read
 * back. The server runs already.
 *
 * <p>usage: Floor jdbc:postgresql://localhost:5432/ user password
 */
final class Floor {
  private static final List<String> CATALOG =
      List.of(
          "select attrelid::regclass::text, attname, format_type(atttypid, atttypmod), attnotnull from pg_attribute"
              + " where attnum > 0 and attrelid in (select oid from pg_class where relnamespace = 'public'::regnamespace)",
          "select conrelid::regclass::text, conname, pg_get_constraintdef(oid) from pg_constraint"
              + " where connamespace = 'public'::regnamespace",
          "select indexrelid::regclass::text, pg_get_indexdef(indexrelid) from pg_index"
              + " where indrelid in (select oid from pg_class where relnamespace = 'public'::regnamespace)");

  public static void main(String[] arguments) throws SQLException, IOException {
    String server = arguments[0];
    try (Connection admin = DriverManager.getConnection(server + "postgres", arguments[1], arguments[2]);
        Statement statement = admin.createStatement()) {
      List<String> databases = List.of("floor_entities", "floor_changelog");
      for (String database : databases) {
        statement.execute("drop database if exists " + database);
        statement.execute("create database " + database);
      }
      String ddl = ddl(server + databases.get(0), arguments[1], arguments[2]);
      long seen = 0;
      for (String database : databases) {
        seen += buildAndRead(server + database, arguments[1], arguments[2], ddl);
        statement.execute("drop database " + database);
      }
      System.out.println(seen + " rows of both catalogs");
    }
    Runtime.getRuntime().halt(0);
  }

  private static String ddl(String url, String user, String password) throws IOException {
    Path script = Files.createTempFile("floor", ".sql");
    Files.delete(script);
    Persistence.generateSchema(
        "bench",
        Map.of(
            "jakarta.persistence.jdbc.url", url,
            "jakarta.persistence.jdbc.user", user,
            "jakarta.persistence.jdbc.password", password,
            "jakarta.persistence.schema-generation.scripts.action", "create",
            "jakarta.persistence.schema-generation.scripts.create-target", script.toString()));
    String ddl = Files.readString(script);
    Files.delete(script);
    return ddl;
  }

  private static long buildAndRead(String url, String user, String password, String ddl) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url, user, password);
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute(ddl);
      connection.commit();
      long rows = 0;
      for (String query : CATALOG) {
        try (ResultSet result = statement.executeQuery(query)) {
          while (result.next()) {
            rows++;
          }
        }
      }
      return rows;
    }
  }
}
