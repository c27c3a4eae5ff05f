package io.github.schemasync.core.semantics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ValueOrderTest {
  @Test
  void numbersComeByValueBeforeTexts() {
    assertThat(Stream.of("10", "b", "9.5", "-1", "NULL", "a", "9").sorted(new ValueOrder()))
        .containsExactly("-1", "9", "9.5", "10", "NULL", "a", "b");
  }
}
