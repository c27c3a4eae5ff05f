package io.github.schemasync.core.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every mutation is closed by the changesets that are planned for it, and they roll back. */
class ClosingTest {
  private static List<Closing> closings;

  @BeforeAll
  static void close(@TempDir Path directory) throws Exception {
    try (KitchenSink sink = new KitchenSink(directory)) {
      closings =
          Mutation.all().stream()
              .flatMap(mutation -> Stream.of(Closing.of(mutation, sink)))
              .toList();
    }
  }

  static Stream<Closing> closings() {
    return closings.stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("closings")
  void nothingIsLeftButWhatIsSaid(Closing closing) {
    assertThat(closing.left()).isEqualTo(closing.declared());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("closings")
  void rollbackBringsBackTheSchema(Closing closing) {
    assertThat(closing.notRolledBack()).isEmpty();
  }
}
