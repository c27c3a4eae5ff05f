package io.github.schemasync.core.worker;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Extensions whose types applications map, and the images of servers that have them. */
public enum ServerExtension {
  POSTGIS("postgis/postgis:17-3.5", "geometry geography box2d box3d"),
  VECTOR("pgvector/pgvector:pg17", "vector halfvec sparsevec"),
  TIMESCALEDB("timescale/timescaledb:latest-pg17", ""),
  CITEXT("postgres:17", "citext"),
  HSTORE("postgres:17", "hstore"),
  LTREE("postgres:17", "ltree lquery ltxtquery");

  private static final Pattern MISSING_TYPE =
      Pattern.compile("type \"(?:\\w+\\.)?(\\w+)(?:\\[])*\" does not exist");

  private static final Pattern MISSING_EXTENSION = Pattern.compile("extension \"(\\w+)\"");

  private final String image;
  private final String types;

  /**
   * @param image of a server that has it
   * @param types their names, separated by spaces
   */
  ServerExtension(String image, String types) {
    this.image = image;
    this.types = types;
  }

  /** The names of the types of all of them. */
  public static List<String> allTypes() {
    return Stream.of(values())
        .flatMap(it -> Stream.of(it.types.split(" ")))
        .filter(type -> !type.isEmpty())
        .toList();
  }

  /** The one that has the type of that name. */
  public static Optional<ServerExtension> ofType(String name) {
    return Stream.of(values()).filter(it -> it.hasType(name)).findFirst();
  }

  /**
   * The one that has what PostgreSQL misses.
   *
   * @param error {@code type "geometry" does not exist}, whatever stands around it
   */
  public static Optional<ServerExtension> ofMissingType(String error) {
    return missingType(error).flatMap(ServerExtension::ofType);
  }

  /** The type that PostgreSQL misses. */
  public static Optional<String> missingType(String error) {
    return group(MISSING_TYPE, error);
  }

  /**
   * @param error {@code extension "vector" is not available}
   */
  static Optional<ServerExtension> ofMissingExtension(String error) {
    return group(MISSING_EXTENSION, error)
        .flatMap(name -> Stream.of(values()).filter(it -> it.sqlName().equals(name)).findFirst());
  }

  /** As in {@code create extension postgis}. */
  public String sqlName() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** An image of a server that has it. */
  public String image() {
    return image;
  }

  private boolean hasType(String name) {
    return List.of(types.split(" ")).contains(name);
  }

  private static Optional<String> group(Pattern pattern, String error) {
    Matcher matcher = pattern.matcher(error);
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }
}
