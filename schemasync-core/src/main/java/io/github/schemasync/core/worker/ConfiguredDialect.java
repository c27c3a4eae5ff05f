package io.github.schemasync.core.worker;

import java.util.List;

/**
 * The dialect that Hibernate made of the settings, however they name it: a class, its name or a
 * short name, in any file that Hibernate reads.
 *
 * @param dialect a {@code Dialect}
 */
record ConfiguredDialect(Mirror dialect) {
  static final String SETTING = "hibernate.dialect";

  /** The roots of Hibernate's dialects for PostgreSQL; those of CockroachDB extended one in 5.4. */
  private static final List<String> ROOTS =
      List.of(
          "org.hibernate.dialect.PostgreSQLDialect",
          "org.hibernate.dialect.PostgreSQL81Dialect",
          "org.hibernate.community.dialect.PostgreSQLLegacyDialect");

  private static final String COCKROACH = "org.hibernate.dialect.CockroachDB192Dialect";

  static ConfiguredDialect of(Mirror metadata) {
    return new ConfiguredDialect(
        metadata
            .mirror("getDatabase")
            .flatMap(database -> database.mirror("getDialect"))
            .orElseThrow());
  }

  boolean isPostgres() {
    return ROOTS.stream().anyMatch(dialect::is) && !dialect.is(COCKROACH);
  }

  /** Says that it was not used. */
  String replaced() {
    return "%s (in Spring Boot also spring.jpa.database-platform or spring.jpa.database) is %s, which is not PostgreSQL's: the entities are mapped with the dialect that Hibernate chooses for the server. Give the settings of production, for instance its profile in <entities><profiles>."
        .formatted(SETTING, dialect.target().getClass().getName());
  }
}
