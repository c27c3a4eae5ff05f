package io.github.schemasync.core.worker;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Extensions of PostgreSQL itself, known by what they make besides types. */
enum ContribModule {
  PG_TRGM(
      "pg_trgm",
      "operator class \"(\\w+\\.)?gi(n|st)_trgm_ops\"|function (\\w+\\.)?(\\w+_)?similarity\\("),
  UUID_OSSP("\"uuid-ossp\"", "function (\\w+\\.)?uuid_(generate_v|ns_|nil)\\w*\\("),
  PGCRYPTO(
      "pgcrypto",
      "function (\\w+\\.)?(crypt|gen_salt|digest|hmac|gen_random_bytes|pgp_\\w+|(en|de)crypt)\\("),
  UNACCENT("unaccent", "function (\\w+\\.)?unaccent\\(|text search dictionary \"unaccent\""),
  BTREE_GIST("btree_gist", "no default operator class for access method \"gist\""),
  BTREE_GIN("btree_gin", "no default operator class for access method \"gin\"");

  private final String sqlName;
  private final Pattern missing;

  /**
   * @param sqlName as in {@code create extension}
   * @param missing what PostgreSQL says where it is absent
   */
  ContribModule(String sqlName, String missing) {
    this.sqlName = sqlName;
    this.missing = Pattern.compile(missing);
  }

  /**
   * The one that makes what PostgreSQL misses.
   *
   * @param error {@code function unaccent(text) does not exist}, whatever stands around it
   */
  static Optional<String> ofMissing(String error) {
    return Stream.of(values())
        .filter(it -> it.missing.matcher(error).find())
        .map(it -> it.sqlName)
        .findFirst();
  }
}
