package io.github.schemasync.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ShownTest {
  @ParameterizedTest
  @CsvSource({"0, 0, 0", "2, 2, 0", "3, 3, 0", "4, 2, 2", "9, 2, 7"})
  void oneAloneIsNeverHidden(int all, int shown, int hidden) {
    List<Integer> items = IntStream.range(0, all).boxed().toList();

    Shown<Integer> first = Shown.of(items, 2);

    assertThat(first.items()).isEqualTo(items.subList(0, shown));
    assertThat(first.rest())
        .isEqualTo(
            hidden == 0
                ? Optional.empty()
                : Optional.of("\u2026 and " + hidden + " more in the report"));
  }
}
