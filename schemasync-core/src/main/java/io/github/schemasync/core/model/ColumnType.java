package io.github.schemasync.core.model;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * {@code numeric(10,2)}, {@code text[]}, {@code shop.mood}: PostgreSQL's text and the facts behind
 * it.
 *
 * @param sql {@code format_type}'s text; the default precision of six fractional digits is unsaid
 * @param base the element type's own name, for instance {@code pg_catalog.varchar}; of a domain,
 *     the type beneath all its layers
 * @param category PostgreSQL's {@code typtype} of the base: b, e (enum), c (composite), r (range) …
 * @param array whether it is an array of the base
 * @param domain the domain, when the column has one
 * @param length characters (or bits) at the most
 * @param precision digits of a numeric, or fractional digits of a time
 * @param scale digits behind the point of a numeric
 */
public record ColumnType(
    SqlText sql,
    ObjectName base,
    char category,
    boolean array,
    Optional<ObjectName> domain,
    OptionalInt length,
    OptionalInt precision,
    OptionalInt scale) {

  /** Whether the base is this type of PostgreSQL's own, for instance {@code varchar}. */
  public boolean is(String builtIn) {
    return base.schema().equals("pg_catalog") && base.name().equals(builtIn);
  }

  /**
   * Whether both hold the same values, where a domain is what it is made of: its checks are checks
   * of the column. What an extension's type is made of is known from its text alone.
   */
  public boolean holdsLike(ColumnType other) {
    boolean comparable = category != 'b' || base.schema().equals("pg_catalog");
    boolean domains = domain.isPresent() || other.domain.isPresent();
    return equals(other) || (domains && comparable && beneath().equals(other.beneath()));
  }

  /** Whether it is another kind of type of the same name: a domain here, an enum type there. */
  public boolean isNamesakeOf(ColumnType other) {
    return sql.equals(other.sql) && kind() != other.kind();
  }

  private char kind() {
    return domain.isPresent() ? 'd' : category;
  }

  private ColumnType beneath() {
    return new ColumnType(
        new SqlText(""), base, category, array, Optional.empty(), length, precision, scale);
  }

  /** Whether it, or its element, is one of PostgreSQL's own texts. */
  public boolean isText() {
    return is("varchar") || is("text") || is("bpchar");
  }

  public boolean isEnum() {
    return category == 'e';
  }

  /** The short name that people write: {@code varchar(120)}, {@code timestamptz}. */
  @Override
  public String toString() {
    boolean plain = !array && domain.isEmpty();
    if (plain && is("varchar")) {
      return length.isPresent() ? "varchar(" + length.getAsInt() + ")" : "varchar";
    } else if (plain && precision.isEmpty() && (is("timestamp") || is("timestamptz"))) {
      return base.name();
    }
    return sql.text();
  }
}
