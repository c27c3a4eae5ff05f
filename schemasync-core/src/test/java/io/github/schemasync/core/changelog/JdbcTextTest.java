package io.github.schemasync.core.changelog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JdbcTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "check (data ?? 'really?')",
        "check (data ??| array['it''s?', '?'])",
        "check (data ??& array[E'a\\'?', e'?'])",
        "check (\"really?\" ?? 'a')",
        "check (data ?? 'a') -- really?",
        "check (data ?? 'a') /* really? */",
        "do $$ select '?' ? $$; do $x$ $$ ? $x$; select data ?? 'a$'"
      })
  void onlyTheQuestionMarkOfAnOperatorIsDoubled(String doubled) {
    assertThat(JdbcText.of(doubled.replace("??", "?"))).isEqualTo(doubled);
  }
}
