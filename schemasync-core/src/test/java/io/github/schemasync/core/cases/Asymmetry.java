package io.github.schemasync.core.cases;

import io.github.schemasync.core.diff.Difference;
import java.util.List;
import java.util.Optional;

/**
 * What is another difference, or none, once both sides are exchanged: the sides ask different
 * things of each other.
 */
enum Asymmetry {
  NARROWER_IS_WIDER("check.narrower", "check.wider", "what one side refuses, the other admits"),
  NULLS_REFUSED_IS_MISSING(
      "check.narrower", "check.missing", "null in several columns is what only entities write"),
  NULLS_REFUSED_IS_ANOTHER(
      "check.narrower", "check.expression", "null in several columns is what only entities write"),
  STALE_IS_WIDER(
      "check.enum-stale", "check.enum-wider", "the constants are the entities' in both directions"),
  STALE_IS_STALE(
      "check.enum-stale", "check.enum-stale", "both checks may lack or add constants of the enum"),
  STALE_IS_MISSING(
      "check.enum-stale", "check.missing", "no check of the changelog refuses any constant"),
  STALE_IS_NOTHING("check.enum-stale", "a check that the entities add refuses no constant"),
  ENUM_CHECK_IS_NOTHING("check.missing", "a check that refuses no constant does no harm"),
  DEFAULT("column.default", "column.default-unexpected", "the application uses only its own"),
  NUMBERS_FOR_A_DEFAULT(
      "column.default", "column.identity", "a default replaces no numbers, nor they a default"),
  NUMBERS("column.identity", "entities that give the number themselves need no other"),
  TABLE_COMMENT("table.comment", "only what the entities say is asked for"),
  COLUMN_COMMENT("column.comment", "only what the entities say is asked for"),
  TABLE_PARTITIONING("table.partitioning", "only what the entities say is asked for"),
  PARTITION_KEY(
      "primary-key.partition-columns",
      "primary-key.columns",
      "only the changelog may be made to add the partition key"),
  PARTITION_KEY_OF_A_UNIQUE(
      "unique.partition-columns",
      "unique.unexpected",
      "only the changelog may be made to add the partition key"),
  KEY_FOR_A_UNIQUE(
      "primary-key.by-unique", "primary-key.unexpected", "a primary key is more than asked for"),
  KEY_OF_ITS_OWN(
      "primary-key.by-unique", "primary-key.columns", "entities that have a number need it"),
  KEY_BESIDE_A_UNIQUE(
      "primary-key.unexpected", "primary-key.columns", "of two keys only one is the primary one"),
  UNIQUE_IN_THE_KEYS_PLACE(
      "primary-key.by-unique",
      "primary-key.by-unique",
      "what serves is told on the changelog's side"),
  COVERED_INDEX("index.unexpected", "an index serves for each that begins alike, not the reverse"),
  INDEX_OF_A_BOOLEAN(
      "index.definition", "what is said of a text may be read of a boolean, not the reverse"),
  OWNED_SEQUENCE("sequence.unexpected", "a sequence of a column serves whoever draws by name"),
  COLUMN_OF_ONE_VIEW(
      "column.missing", "view.definition", "a view may well have columns that nobody maps"),
  ENUM_OF_A_TEXT("enum.missing", "a type that only a changelog's column has is told with it"),
  CONSTANT_WITHOUT_LABEL("enum-label.missing", "the constants are the entities' on either side"),
  COLUMN_OF_A_VIEW(
      "column.missing", "table.not-compared", "a view may well have columns that nobody maps");

  private final String code;
  private final Optional<String> reversed;

  /** A difference that is none once the sides are exchanged. */
  Asymmetry(String code, String reason) {
    this(code, Optional.empty(), reason);
  }

  /** A difference that is another one once the sides are exchanged. */
  Asymmetry(String code, String reversed, String reason) {
    this(code, Optional.of(reversed), reason);
  }

  /**
   * @param reason for the reader of this list
   */
  Asymmetry(String code, Optional<String> reversed, String reason) {
    if (reason.isBlank()) {
      throw new IllegalArgumentException("an asymmetry needs a reason");
    }
    this.code = code;
    this.reversed = reversed;
  }

  /** Whether it tells why the other direction, which found {@code others}, lacks a difference. */
  boolean explains(Difference difference, List<Difference> others) {
    if (reversed.isEmpty()) {
      return difference.code().equals(code);
    }
    return others.stream()
        .filter(other -> other.key().object().equals(difference.key().object()))
        .anyMatch(other -> isPair(difference.code(), other.code()));
  }

  private boolean isPair(String one, String other) {
    String back = reversed.orElseThrow();
    return (one.equals(code) && other.equals(back)) || (one.equals(back) && other.equals(code));
  }
}
