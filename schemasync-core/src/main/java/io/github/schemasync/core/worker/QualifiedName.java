package io.github.schemasync.core.worker;

/**
 * A table as the catalog names it, unquoted.
 *
 * @param schema the PostgreSQL schema it lives in
 * @param name the name inside that schema
 */
public record QualifiedName(String schema, String name) {

  static QualifiedName load(StoredValues stored) {
    return new QualifiedName(stored.text("schema"), stored.text("name"));
  }

  void store(StoredValues stored) {
    stored.put("schema", schema);
    stored.put("name", name);
  }

  /** For SQL. */
  String quoted() {
    return quote(schema) + "." + quote(name);
  }

  private static String quote(String identifier) {
    return '"' + identifier.replace("\"", "\"\"") + '"';
  }
}
