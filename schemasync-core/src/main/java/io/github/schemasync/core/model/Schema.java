package io.github.schemasync.core.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * All that is compared of one database, each list sorted by name.
 *
 * @param namespaces PostgreSQL's schemas, without its own
 * @param idle constraints that guard nothing, which no table has
 */
public record Schema(
    List<Namespace> namespaces,
    List<Table> tables,
    List<IdleConstraint> idle,
    List<Sequence> sequences,
    List<EnumType> enumTypes,
    List<Definition> definitions) {

  public Schema {
    namespaces = List.copyOf(namespaces);
    tables = List.copyOf(tables);
    idle = List.copyOf(idle);
    sequences = List.copyOf(sequences);
    enumTypes = List.copyOf(enumTypes);
    definitions = List.copyOf(definitions);
  }

  public Optional<Table> table(ObjectName name) {
    return tables.stream().filter(table -> table.qualifiedName().equals(name)).findFirst();
  }

  public Optional<Sequence> sequence(ObjectName name) {
    return sequences.stream().filter(it -> it.qualifiedName().equals(name)).findFirst();
  }

  public Optional<EnumType> enumType(ObjectName name) {
    return enumTypes.stream().filter(it -> it.qualifiedName().equals(name)).findFirst();
  }

  /** The enum type, domain, composite or range type of that name; a name has one of them. */
  public Optional<SchemaObject> type(ObjectName name) {
    Stream<SchemaObject> defined =
        definitions.stream()
            .filter(it -> it.kind().isType() && it.object().equals(name))
            .map(SchemaObject.class::cast);
    return Stream.concat(enumType(name).stream(), defined).findFirst();
  }

  /** The same without the tables named. */
  public Schema withoutTables(Set<ObjectName> names) {
    List<Table> kept =
        tables.stream().filter(table -> !names.contains(table.qualifiedName())).toList();
    return new Schema(namespaces, kept, idle, sequences, enumTypes, definitions);
  }

  /** The same with only what lives in the PostgreSQL schemas named; all of it when none is. */
  public Schema within(Set<String> schemas) {
    return schemas.isEmpty() ? this : where(schemas::contains);
  }

  /** The same without what lives in the PostgreSQL schemas named. */
  public Schema outside(Set<String> schemas) {
    return where(schema -> !schemas.contains(schema));
  }

  private Schema where(Predicate<String> schema) {
    return new Schema(
        namespaces.stream().filter(it -> schema.test(it.name())).toList(),
        tables.stream().filter(it -> schema.test(it.qualifiedName().schema())).toList(),
        idle.stream().filter(it -> schema.test(it.key().object().schema())).toList(),
        sequences.stream().filter(it -> schema.test(it.qualifiedName().schema())).toList(),
        enumTypes.stream().filter(it -> schema.test(it.qualifiedName().schema())).toList(),
        definitions.stream().filter(it -> schema.test(it.object().schema())).toList());
  }
}
