package io.github.schemasync.core.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What to do about what the throwaway server lacks. */
class ServerHintTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "pg_trgm | ERROR: operator class \"gin_trgm_ops\" does not exist for access method \"gin\"",
        "pg_trgm | ERROR: function public.word_similarity(text, text) does not exist",
        "\"uuid-ossp\" | ERROR: function uuid_generate_v4() does not exist",
        "pgcrypto | ERROR: function digest(text, unknown) does not exist",
        "unaccent | ERROR: function unaccent(character varying) does not exist",
        "btree_gist | data type integer has no default operator class for access method \"gist\"",
        "citext | ERROR: type \"citext\" does not exist"
      })
  void whatAnExtensionMakesIsTracedToIt(String extension, String error) {
    assertThat(ServerHint.of(Optional.of(new SQLException(error))))
        .hasValueSatisfying(
            hint ->
                assertThat(hint)
                    .contains("create extension if not exists " + extension + "<")
                    .contains("-Dschemasync.database.initScript="));
  }

  @Test
  void aFunctionOfNobodyIsNoExtensions() {
    assertThat(
            ServerHint.of(Optional.of(new SQLException("function total(integer) does not exist"))))
        .isEmpty();
  }
}
