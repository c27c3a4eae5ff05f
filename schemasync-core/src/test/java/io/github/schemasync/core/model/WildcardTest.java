package io.github.schemasync.core.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WildcardTest {

  @ParameterizedTest
  @CsvSource({
    "*, public.book.title",
    "public.*, public.book.title",
    "*.title, public.book.title",
    "public.legacy_*, public.legacy_",
    "public.book, public.book",
    "public.book (*), 'public.book (a, b)'"
  })
  void starStandsForAnyText(String wildcard, String text) {
    assertThat(new Wildcard(wildcard).matches(text)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "public.book, public.book.title",
    "book*, public.book",
    "public.book, public.Book",
    "public.book, publicXbook",
    "public.b+k, public.bbk"
  })
  void restHasToBeTheSame(String wildcard, String text) {
    assertThat(new Wildcard(wildcard).matches(text)).isFalse();
  }
}
