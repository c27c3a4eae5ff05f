package io.github.schemasync.core.cause;

import io.github.schemasync.core.model.ColumnType;
import java.util.List;
import java.util.function.Predicate;

/**
 * What usually stands behind two types that do not fit, by the settings of Hibernate's user guide.
 */
final class TypeAdvice {
  private static final int DEFAULT_LENGTH = 255;

  /** One pair of types and the advice for it. */
  private record Case(
      Predicate<ColumnType> entities, Predicate<ColumnType> changelog, String advice) {}

  private static final List<Case> CASES =
      List.of(
          new Case(
              TypeAdvice::hasDefaultLength,
              type -> type.is("varchar"),
              "255 is JPA's length where @Column states none: state the one that is meant"),
          new Case(
              type -> type.is("timestamptz"),
              type -> type.is("timestamp"),
              "Make them timestamptz, by at time zone 'UTC' where Hibernate has written them, or set"
                  + " hibernate.timezone.default_storage=NORMALIZE_UTC"
                  + quarkus("timezone.default-storage")
                  + " for OffsetDateTime and ZonedDateTime"),
          new Case(
              type -> type.is("oid"),
              type -> type.is("text") || type.is("bytea") || type.is("varchar"),
              "@Lob means large objects (oid): drop it, or state"
                  + " @JdbcTypeCode(SqlTypes.LONGVARCHAR) for text and LONGVARBINARY for bytea"),
          new Case(
              type -> type.is("uuid"),
              type -> !type.is("uuid"),
              "Make them uuid, or set hibernate.type.preferred_uuid_jdbc_type"
                  + quarkus("uuid.preferred-jdbc-type")),
          new Case(
              type -> type.is("bool"),
              type -> !type.is("bool"),
              "Make them boolean, or set hibernate.type.preferred_boolean_jdbc_type"
                  + quarkus("boolean.preferred-jdbc-type")
                  + " or a converter"),
          new Case(
              type -> type.is("int2"),
              type -> type.is("varchar") || type.is("text"),
              "An enum is written by its ordinal unless @Enumerated(EnumType.STRING) is stated"),
          new Case(
              type -> type.is("varchar"),
              ColumnType::isEnum,
              "State @JdbcTypeCode(SqlTypes.NAMED_ENUM) on the attributes"));

  private TypeAdvice() {}

  static String of(ColumnType entities, ColumnType changelog) {
    return CASES.stream()
        .filter(it -> it.entities().test(entities) && it.changelog().test(changelog))
        .map(Case::advice)
        .findFirst()
        .orElse("Decide for one type once, and change the other side everywhere");
  }

  /** The same setting in Quarkus' own words. */
  private static String quarkus(String key) {
    return " (Quarkus: quarkus.hibernate-orm.mapping." + key + ")";
  }

  private static boolean hasDefaultLength(ColumnType type) {
    return type.is("varchar") && type.length().orElse(0) == DEFAULT_LENGTH;
  }
}
