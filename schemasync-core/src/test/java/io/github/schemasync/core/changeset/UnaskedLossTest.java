package io.github.schemasync.core.changeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What would lose values is not written, and told with the property that asks for it. */
class UnaskedLossTest {

  @ParameterizedTest(name = "{0} and {1}")
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '"',
      value = {
        "create table book (a boolean); create table book (a integer); public.book.a",
        "create table book (a time); create table book (a timestamp); public.book.a",
        "create table book (a numeric(5,2)); create table book (a text); public.book.a",
        "create table book (a date); create table book (a varchar(30)); public.book.a",
        "create table book (a varchar(10)); create table book (a varchar(20)); public.book.a",
        "create table book (a integer); create table book (a integer, b text); public.book.b",
        "select 1; create table book (a integer); public.book",
        "create type mood as enum ('calm'); create type mood as enum ('calm', 'cross'); public.mood",
        "create table book (a integer, b integer generated always as (a + 1) stored);"
            + " create table book (a integer, b integer); public.book.b"
      })
  void nothingIsWritten(String entities, String changelog, String object) throws SQLException {
    Plan plan = UnaskedPlan.of(entities, changelog);

    assertThat(plan.changesets()).isEmpty();
    assertThat(plan.leftovers())
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.finding().difference().key().toString()).startsWith(object);
              assertThat(it.remedy()).contains("schemasync.changeset.drop=" + object);
            });
  }
}
