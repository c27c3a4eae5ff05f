package io.github.schemasync.core.worker;

import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What to do about errors that say what lacks: of the server, or of the changeset's attributes. */
final class ServerHint {
  /** For what must not be in a changelog. */
  static final String OR_SCRIPT =
      """

      or an SQL file that every throwaway database gets first: -Dschemasync.database.initScript=src/test/resources/init.sql""";

  private static final String EXTENSION =
      """
      The throwaway server lacks the extension. Name an image that has it, for instance:
        <database><image>%1$s</image></database>
      or -Dschemasync.database.image=%1$s
      or a server of your own that has it: -Dschemasync.database.url=jdbc:postgresql://localhost/postgres""";

  private static final String MADE_BY_EXTENSION =
      """
      It comes with extension %1$s, which no earlier changeset makes. Let one make it:
        <sql>create extension if not exists %1$s</sql>"""
          + OR_SCRIPT;

  private static final String ROLE =
      """
      The throwaway server has no roles but its own. Let an earlier changeset make the role where it is absent:
        <sql splitStatements="false">do $$ begin create role %s; exception when duplicate_object then null; end $$</sql>"""
          + OR_SCRIPT;

  private static final String TABLESPACE =
      """
      The throwaway server has no tablespaces but its own. Let the changeset name it by a parameter, and give the check:
        <changelog><parameters><tablespace>pg_default</tablespace></parameters></changelog>
      or -Dschemasync.changelog.parameters.tablespace=pg_default""";

  private static final String SPLIT =
      """
      Liquibase splits a changeset at each semicolon, also inside the body of a function. Let it run as one statement:
        --changeset ada:1 splitStatements:false
        <sql splitStatements="false"> or <sqlFile splitStatements="false">""";

  private static final Pattern NAMED_ROLE = Pattern.compile("role (\"[^\"]+\")");

  private ServerHint() {}

  /** In quotes, as the message has it. */
  private static Optional<String> role(String message) {
    Matcher matcher = NAMED_ROLE.matcher(message);
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  static Optional<String> of(Optional<SQLException> error) {
    String message = error.map(SQLException::getMessage).orElse("");
    // PostgreSQL 12 to 18: 58P01 or 0A000, extension "x" is not available; 42704, role "x"
    if (message.contains("extension \"")) {
      return Optional.of(EXTENSION.formatted(image(message)));
    }
    Optional<String> missing =
        ServerExtension.ofMissingType(message)
            .map(ServerExtension::sqlName)
            .or(() -> ContribModule.ofMissing(message));
    if (missing.isPresent()) {
      return missing.map(MADE_BY_EXTENSION::formatted);
    }
    if (message.contains("tablespace \"")) {
      return Optional.of(TABLESPACE);
    }
    // pgjdbc: Unterminated dollar quote; PostgreSQL: unterminated dollar-quoted string
    if (message.toLowerCase(Locale.ROOT).contains("unterminated dollar")) {
      return Optional.of(SPLIT);
    }
    return role(message).map(ROLE::formatted);
  }

  private static String image(String message) {
    return ServerExtension.ofMissingExtension(message).orElse(ServerExtension.POSTGIS).image();
  }
}
