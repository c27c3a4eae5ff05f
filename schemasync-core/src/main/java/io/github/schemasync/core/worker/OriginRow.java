package io.github.schemasync.core.worker;

import java.util.Optional;

/**
 * Where one table, column or sequence comes from; names are as PostgreSQL's catalog stores them.
 *
 * @param kind what it is
 * @param schema its PostgreSQL schema
 * @param name the table or the sequence
 * @param column the column, for {@link Kind#COLUMN} only
 * @param entity fully qualified name of the entity class
 * @param attribute attribute path, for instance {@code work.geo.lat}
 * @param declaringClass the class that declares the last attribute of the path
 * @param note what no attribute says, for instance {@code discriminator}
 * @param written what is written into it
 */
public record OriginRow(
    Kind kind,
    String schema,
    String name,
    Optional<String> column,
    String entity,
    Optional<String> attribute,
    String declaringClass,
    Optional<String> note,
    WrittenRow written) {

  /** What a row speaks of. */
  public enum Kind {
    /** A table and the entity, or the collection attribute, behind it. */
    TABLE,
    /** A column and its attribute; a column that two attributes share has two rows. */
    COLUMN,
    /** A sequence and the entity whose ids come from it. */
    SEQUENCE
  }

  /** The same with something more known of what is written. */
  OriginRow with(WrittenRow.Trait trait) {
    return new OriginRow(
        kind,
        schema,
        name,
        column,
        entity,
        attribute,
        declaringClass,
        note,
        written.with(trait, true));
  }

  void store(StoredValues target) {
    target.put("kind", kind.name());
    target.put("schema", schema);
    target.put("name", name);
    target.put("column", column);
    target.put("entity", entity);
    target.put("attribute", attribute);
    target.put("declaringClass", declaringClass);
    target.put("note", note);
    written.store(target.below("written"));
  }

  static OriginRow load(StoredValues source) {
    return new OriginRow(
        Kind.valueOf(source.text("kind")),
        source.text("schema"),
        source.text("name"),
        source.find("column"),
        source.text("entity"),
        source.find("attribute"),
        source.text("declaringClass"),
        source.find("note"),
        WrittenRow.load(source.below("written")));
  }
}
