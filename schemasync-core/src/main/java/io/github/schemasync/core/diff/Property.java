package io.github.schemasync.core.diff;

/** What can differ between two objects that are the same one; the slug ends the finding's code. */
public enum Property {
  /** The changelog guards the primary key's columns by a unique constraint. */
  BY_UNIQUE("by-unique", "unique constraint in its place"),
  CACHE("cache", "cache"),
  COLLATION("collation", "collation"),
  COLUMNS("columns", "columns"),
  /** The changelog's key has other columns, and refuses no row that the entities' side accepts. */
  COLUMNS_REFUSING_NONE("columns", "columns"),
  COMMENT("comment", "comment"),
  CYCLE("cycle", "cycle"),
  DEFAULT("default", "default"),
  /** Only the changelog has a default, which the application's inserts never use. */
  DEFAULT_UNEXPECTED("default-unexpected", "default that only the changelog has"),
  DEFERRABLE("deferrable", "deferrability"),
  DEFINITION("definition", "definition"),
  /** The changelog's check refuses a constant that the entity can write. */
  ENUM_STALE("enum-stale", "stale enum check"),
  /** The changelog's check accepts constants that the entity no longer has. */
  ENUM_WIDER("enum-wider", "enum check with more constants"),
  EXPRESSION("expression", "check with another expression"),
  GENERATED("generated", "generated value"),
  /** Stored or virtual. */
  GENERATED_KIND("generated-kind", "kind of generated value"),
  IDENTITY("identity", "identity"),
  INCREMENT("increment", "increment"),
  KIND("kind", "kind"),
  MATCH("match", "match type"),
  MAXIMUM("maximum", "maximum"),
  METHOD("method", "method"),
  MINIMUM("minimum", "minimum"),
  NAME("name", "name"),
  /** The changelog's check refuses a value that the entities' check accepts. */
  NARROWER("narrower", "narrower check"),
  NULLABILITY("nullability", "nullability"),
  NULLS("nulls", "treatment of nulls"),
  ON_DELETE("on-delete", "ON DELETE action"),
  ON_UPDATE("on-update", "ON UPDATE action"),
  ORDER("order", "order"),
  /** The changelog's key has the columns of the partition key beside the entities'. */
  PARTITION_COLUMNS("partition-columns", "columns of the partition key"),
  PARTITIONING("partitioning", "partitioning"),
  /** A view that cannot be written. */
  READ_ONLY("read-only", "writability"),
  /** Row level security. */
  ROW_SECURITY("row-security", "row security"),
  RULE("rule", "rule"),
  START("start", "start"),
  TARGET("target", "target"),
  TRIGGER("trigger", "trigger before writes"),
  TYPE("type", "type"),
  UNLOGGED("unlogged", "write-ahead logging"),
  VALIDATED("validated", "constraint that is not valid"),
  /** The changelog's check accepts a value that the entities' check refuses. */
  WIDER("wider", "wider check");

  private final String slug;
  private final String words;

  Property(String slug, String words) {
    this.slug = slug;
    this.words = words;
  }

  public String slug() {
    return slug;
  }

  /** For sentences. */
  public String words() {
    return words;
  }
}
