package io.github.schemasync.core.worker;

import java.sql.Types;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Columns of types that bind values and have no name in the dialect, mostly user types for arrays,
 * enums and ranges. An application runs with them; only its DDL lacks the name.
 *
 * @param jpa the project's Hibernate
 * @param metadata its mapping
 * @param dialect its dialect
 */
record UnnamedTypes(JpaApi jpa, Mirror metadata, Mirror dialect) {
  private static final String STAND_IN = "text";
  private static final String CONVERTED =
      "org.hibernate.type.descriptor.converter.AttributeConverterTypeAdapter";
  private static final String ENUM_TYPE = "org.hibernate.type.EnumType";
  private static final int[] OTHER = {Types.OTHER};

  /** Has them made as texts; gives schema, table and name of each. */
  Set<List<String>> standIn() {
    CatalogNames names = CatalogNames.of(metadata);
    Set<List<String>> unnamed = new HashSet<>();
    for (Mirror table : metadata.list("collectTableMappings")) {
      for (Mirror column : table.list("getColumns", "getColumnIterator")) {
        if (!isNamed(column)) {
          column.find("setSqlType", STAND_IN);
          unnamed.add(List.of(names.schema(table), names.name(table), names.name(column)));
        }
      }
    }
    return unnamed;
  }

  private boolean isNamed(Mirror column) {
    boolean stated = column.find("getSqlType").isPresent();
    return stated || (hasName(column) && type(column).filter(this::isMisnamed).isEmpty());
  }

  /** Some dialects throw what is no exception of Hibernate's. */
  private boolean hasName(Mirror column) {
    try {
      return jpa.majorVersion() < 6
          ? column.find("getSqlType", dialect.target(), metadata.target()).isPresent()
          : column.find("getSqlType", metadata.target()).isPresent();
    } catch (MirrorFailure unnamed) {
      return false;
    }
  }

  private static Optional<Mirror> type(Mirror column) {
    return column.mirror("getValue").flatMap(value -> value.mirror("getType"));
  }

  private boolean isMisnamed(Mirror type) {
    return isTakenForUuid(type) || bindsEnumItself(type);
  }

  /** Hibernate 5 has one name for all that JDBC has no code for, a UUID's. */
  private boolean isTakenForUuid(Mirror type) {
    return jpa.majorVersion() < 6
        && !type.flag("isAssociationType")
        && !type.flag("isComponentType")
        && !type.is(CONVERTED)
        && Arrays.equals(OTHER, (int[]) type.find("sqlTypes", metadata.target()).orElse(null))
        && !type.find("getReturnedClass").equals(Optional.of(UUID.class));
  }

  /** Who extends Hibernate's type for enums binds another type than it, an enum of PostgreSQL's. */
  private static boolean bindsEnumItself(Mirror type) {
    return type.mirror("getUserType")
        .filter(it -> it.is(ENUM_TYPE) && !it.target().getClass().getName().equals(ENUM_TYPE))
        .isPresent();
  }

  /** The rows with what is so of these columns. */
  static List<OriginRow> told(List<OriginRow> rows, Set<List<String>> unnamed) {
    List<OriginRow> told = new ArrayList<>();
    for (OriginRow row : rows) {
      boolean is =
          row.kind() == OriginRow.Kind.COLUMN
              && unnamed.contains(List.of(row.schema(), row.name(), row.column().orElseThrow()));
      told.add(is ? row.with(WrittenRow.Trait.UNNAMED_TYPE) : row);
    }
    return told;
  }
}
