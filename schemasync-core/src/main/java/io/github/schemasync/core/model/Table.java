package io.github.schemasync.core.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * {@code create table public.book (...)}, and every other relation that rows are read from.
 *
 * @param columns in the order of the catalog
 * @param partitioning of a partitioned table, how its rows are spread
 */
public record Table(
    ObjectName qualifiedName,
    TableKind kind,
    List<Column> columns,
    Optional<PrimaryKey> primaryKey,
    List<UniqueConstraint> uniques,
    List<ForeignKey> foreignKeys,
    List<Check> checks,
    List<Exclusion> exclusions,
    List<Index> indexes,
    Optional<Partitioning> partitioning,
    Optional<String> comment,
    Set<TableTrait> traits)
    implements SchemaObject {

  public Table {
    columns = List.copyOf(columns);
    uniques = List.copyOf(uniques);
    foreignKeys = List.copyOf(foreignKeys);
    checks = List.copyOf(checks);
    exclusions = List.copyOf(exclusions);
    indexes = List.copyOf(indexes);
    traits = Set.copyOf(traits);
  }

  /** The same with other columns. */
  public Table withColumns(List<Column> others) {
    return new Table(
        qualifiedName,
        kind,
        others,
        primaryKey,
        uniques,
        foreignKeys,
        checks,
        exclusions,
        indexes,
        partitioning,
        comment,
        traits);
  }

  /** The same with other indexes. */
  public Table withIndexes(List<Index> others) {
    return new Table(
        qualifiedName,
        kind,
        columns,
        primaryKey,
        uniques,
        foreignKeys,
        checks,
        exclusions,
        others,
        partitioning,
        comment,
        traits);
  }

  /** PostgreSQL demands that a key of a partitioned table contains all columns it is split by. */
  public Set<String> withPartitionKey(Set<String> keyColumns) {
    Stream<String> added = partitioning.stream().flatMap(it -> it.columns().stream());
    return Stream.concat(keyColumns.stream(), added).collect(Collectors.toSet());
  }

  @Override
  public String name() {
    return qualifiedName.name();
  }

  @Override
  public String definition() {
    return kind.words()
        + " with "
        + columns.size()
        + (columns.size() == 1 ? " column" : " columns");
  }

  public Optional<Column> column(String columnName) {
    return columns.stream().filter(column -> column.name().equals(columnName)).findFirst();
  }
}
