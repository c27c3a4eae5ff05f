package io.github.schemasync.core.model;

/** The kinds of object that are compared; the slug begins the codes of their findings. */
public enum ObjectKind {
  SCHEMA("schema", "schema"),
  TABLE("table", "table"),
  COLUMN("column", "column"),
  PRIMARY_KEY("primary-key", "primary key"),
  UNIQUE("unique", "unique constraint"),
  FOREIGN_KEY("foreign-key", "foreign key"),
  CHECK("check", "check"),
  EXCLUSION("exclusion", "exclusion constraint"),
  INDEX("index", "index"),
  SEQUENCE("sequence", "sequence"),
  ENUM("enum", "enum type"),
  ENUM_LABEL("enum-label", "enum label"),
  VIEW("view", "view"),
  DOMAIN("domain", "domain"),
  COMPOSITE("composite", "composite type"),
  RANGE("range", "range type"),
  FUNCTION("function", "function"),
  TRIGGER("trigger", "trigger"),
  POLICY("policy", "policy"),
  EXTENSION("extension", "extension");

  private final String slug;
  private final String words;

  ObjectKind(String slug, String words) {
    this.slug = slug;
    this.words = words;
  }

  /** For codes and file names: {@code foreign-key}. */
  public String slug() {
    return slug;
  }

  /** For sentences: {@code foreign key}. */
  public String words() {
    return words;
  }

  /** Whether it is a type of its own, all of which share one list of names. */
  public boolean isType() {
    return this == ENUM || this == DOMAIN || this == COMPOSITE || this == RANGE;
  }
}
