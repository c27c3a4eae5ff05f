package io.github.schemasync.core.worker;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The schemas in which the application's connections look names up; what names no schema is made in
 * the first.
 *
 * @param schemas as the catalog stores them, at least one
 * @param foundBy for instance {@code spring.datasource.hikari.schema}
 */
record SearchPath(List<String> schemas, String foundBy) {
  private static final Pattern IN_URL = Pattern.compile("[?&]currentSchema=([^&}]+)");
  private static final List<String> URLS =
      List.of(
          "jakarta.persistence.jdbc.url", "javax.persistence.jdbc.url", "hibernate.connection.url");

  SearchPath {
    schemas = List.copyOf(schemas);
  }

  /** What the driver is told: {@code jdbc:postgresql://db/shop?currentSchema=app}. */
  static Optional<SearchPath> ofUrl(String url, String setting) {
    Matcher matcher = IN_URL.matcher(url);
    return matcher.find()
        ? ofText(matcher.group(1).replace("%2C", ","), "currentSchema of " + setting)
        : Optional.empty();
  }

  /** What the URL among a unit's settings says. */
  private static Optional<SearchPath> ofSettings(Map<String, Object> settings) {
    return URLS.stream()
        .filter(settings::containsKey)
        .findFirst()
        .flatMap(key -> ofUrl(settings.get(key).toString(), "the connection's URL"));
  }

  /** Where the connections of all units look; empty unless they agree. */
  static Optional<SearchPath> ofUnits(List<PersistenceUnit> units) {
    List<Optional<SearchPath>> distinct =
        units.stream().map(unit -> ofSettings(unit.settings())).distinct().toList();
    return distinct.size() == 1 ? distinct.get(0) : Optional.empty();
  }

  /** As PostgreSQL reads it: {@code app, "Shop"}; its own default says nothing. */
  static Optional<SearchPath> ofText(String text, String foundBy) {
    List<String> schemas =
        Arrays.stream(text.split(",", -1))
            .map(String::strip)
            .map(SearchPath::stored)
            .filter(name -> !name.isEmpty() && !name.equals("$user"))
            .toList();
    return schemas.isEmpty() || schemas.get(0).equals("public")
        ? Optional.empty()
        : Optional.of(new SearchPath(schemas, foundBy));
  }

  /** Makes the schemas and lets the connection look into them. */
  void apply(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (String sql : Stream.concat(creations(), Stream.of(sql())).toList()) {
        statement.execute(sql);
      }
    }
  }

  /** {@code set search_path to "app"}. */
  String sql() {
    return "set search_path to "
        + schemas.stream().map(SearchPath::quoted).collect(Collectors.joining(", "));
  }

  /** Hibernate's setting for the schema of what names none, with its case. */
  Map<String, String> defaultSchema() {
    return Map.of("hibernate.default_schema", '`' + schemas.get(0) + '`');
  }

  /** For instance {@code schema app by spring.datasource.hikari.schema}. */
  @Override
  public String toString() {
    return "schema " + schemas.get(0) + " by " + foundBy;
  }

  private Stream<String> creations() {
    return schemas.stream().map(name -> "create schema if not exists " + quoted(name));
  }

  private static String quoted(String name) {
    return '"' + name.replace("\"", "\"\"") + '"';
  }

  private static String stored(String written) {
    boolean quoted = written.length() > 1 && written.startsWith("\"") && written.endsWith("\"");
    return quoted
        ? written.substring(1, written.length() - 1).replace("\"\"", "\"")
        : written.toLowerCase(Locale.ROOT);
  }
}
