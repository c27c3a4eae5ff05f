package io.github.schemasync.core.database;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A PostgreSQL JDBC URL, taken apart.
 *
 * @param authority hosts and ports, {@code localhost:5432}; empty means the driver's default
 * @param database the database's name
 * @param query parameters without the leading question mark; empty when there are none
 */
record JdbcUrl(String authority, String database, String query) {
  private static final String SCHEME = "jdbc:postgresql:";

  /** Empty when the text is no PostgreSQL JDBC URL. */
  static Optional<JdbcUrl> parse(String text) {
    if (!text.startsWith(SCHEME)) {
      return Optional.empty();
    }
    String[] halves = text.substring(SCHEME.length()).split("\\?", 2);
    String query = halves.length == 2 ? halves[1] : "";
    if (!halves[0].startsWith("//")) {
      return Optional.of(new JdbcUrl("", halves[0].replaceFirst("^/", ""), query));
    }
    String[] parts = halves[0].substring(2).split("/", 2);
    return Optional.of(new JdbcUrl(parts[0], parts.length == 2 ? parts[1] : "", query));
  }

  JdbcUrl withDatabase(String name) {
    return new JdbcUrl(authority, name, query);
  }

  /** Parameters other than a login, which is kept apart. */
  JdbcUrl withoutLogin() {
    String rest =
        Arrays.stream(query.split("&", -1))
            .filter(parameter -> !isLogin(parameter))
            .collect(Collectors.joining("&"));
    return new JdbcUrl(authority, database, rest);
  }

  /** The value of a parameter, as it stands in the URL. */
  Optional<String> parameter(String name) {
    return Arrays.stream(query.split("&", -1))
        .filter(parameter -> parameter.startsWith(name + "="))
        .map(parameter -> parameter.substring(name.length() + 1))
        .findFirst();
  }

  /** Where it leads, for messages: no parameters. */
  String place() {
    return authority.isEmpty() ? "localhost:5432" : authority;
  }

  private static boolean isLogin(String parameter) {
    String name = parameter.split("=", 2)[0].toLowerCase(Locale.ROOT);
    return name.equals("user") || name.contains("password");
  }

  /** The URL itself, to be handed to the driver. */
  @Override
  public String toString() {
    String server = authority.isEmpty() ? "" : "//" + authority + "/";
    return SCHEME + server + database + (query.isEmpty() ? "" : "?" + query);
  }
}
