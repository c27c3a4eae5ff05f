package io.github.schemasync.core.worker;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a unit's settings say of how PostgreSQL's driver binds values.
 *
 * @param settings the unit's own, as it will run with them
 */
record DriverSettings(Map<String, Object> settings) {
  /** Hibernate hands {@code hibernate.connection.*} on to the driver. */
  static final String STRING_TYPE = "hibernate.connection.stringtype";

  static final String UNSPECIFIED = "unspecified";
  private static final List<String> URLS =
      List.of(
          "hibernate.connection.url", "jakarta.persistence.jdbc.url", "javax.persistence.jdbc.url");

  /** The rows with what is so of each column. */
  List<OriginRow> told(List<OriginRow> rows) {
    if (!sendsUntypedText()) {
      return rows;
    }
    return rows.stream()
        .map(
            row ->
                row.kind() == OriginRow.Kind.COLUMN ? row.with(WrittenRow.Trait.UNTYPED_TEXT) : row)
        .toList();
  }

  private boolean sendsUntypedText() {
    return UNSPECIFIED.equals(settings.get(STRING_TYPE))
        || URLS.stream()
            .flatMap(key -> Stream.ofNullable(settings.get(key)))
            .anyMatch(url -> isUnspecified(url.toString()));
  }

  /** Of {@code jdbc:postgresql://host/shop?stringtype=unspecified}. */
  static boolean isUnspecified(String url) {
    return url.contains("stringtype=" + UNSPECIFIED);
  }
}
