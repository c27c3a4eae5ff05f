package io.github.schemasync.core.worker;

import java.sql.SQLException;
import java.util.Optional;

/** What to do about errors that say that the throwaway server lacks something. */
final class ServerHint {
  private static final String EXTENSION =
      """
      The throwaway server lacks the extension. Name an image that has it, for instance:
        <database><image>postgis/postgis:17-3.5</image></database>
      or -Dschemasync.database.image=postgis/postgis:17-3.5""";

  private static final String ROLE =
      """
      The throwaway server has no roles but its own. Let an earlier changeset make the role where it is absent:
        <sql splitStatements="false">do $$ begin create role app; exception when duplicate_object then null; end $$</sql>""";

  private ServerHint() {}

  static Optional<String> of(Optional<SQLException> error) {
    String message = error.map(SQLException::getMessage).orElse("");
    // PostgreSQL 12 to 18: 58P01 or 0A000, extension "x" is not available; 42704, role "x"
    if (message.contains("extension \"")) {
      return Optional.of(EXTENSION);
    }
    return message.contains("role \"") ? Optional.of(ROLE) : Optional.empty();
  }
}
