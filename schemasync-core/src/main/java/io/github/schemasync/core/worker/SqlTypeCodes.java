package io.github.schemasync.core.worker;

import java.sql.Types;
import java.util.Set;

/** Type codes of JDBC and of Hibernate's own {@code SqlTypes}, as far as they matter. */
final class SqlTypeCodes {
  /** A moment as a time in UTC. */
  static final int TIMESTAMP_UTC = 3003;

  private static final int ENUM = 6000;
  private static final int NAMED_ENUM = 6001;
  private static final int ORDINAL_ENUM = 6002;
  private static final int NAMED_ORDINAL_ENUM = 6003;

  private static final Set<Integer> NUMBERS =
      Set.of(
          Types.TINYINT,
          Types.SMALLINT,
          Types.INTEGER,
          Types.BIGINT,
          Types.NUMERIC,
          Types.DECIMAL,
          ORDINAL_ENUM);
  private static final Set<Integer> TEXTS =
      Set.of(
          Types.CHAR,
          Types.VARCHAR,
          Types.NCHAR,
          Types.NVARCHAR,
          Types.LONGVARCHAR,
          Types.CLOB,
          ENUM,
          NAMED_ENUM,
          NAMED_ORDINAL_ENUM);

  private SqlTypeCodes() {}

  static boolean isNumber(int code) {
    return NUMBERS.contains(code);
  }

  static boolean isText(int code) {
    return TEXTS.contains(code);
  }
}
