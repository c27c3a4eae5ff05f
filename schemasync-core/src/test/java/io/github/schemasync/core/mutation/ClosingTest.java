package io.github.schemasync.core.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemasync.core.changelog.ChangelogFormat;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every mutation is closed by the changesets that are planned for it, and they roll back. */
class ClosingTest {
  /** Mutations that no changeset of ours closes, each with the reason that the user is told. */
  private static final Map<String, String> UNCLOSED =
      Mutation.lines("unclosed.txt").stream()
          .map(line -> line.split(" \\| ", 2))
          .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1]));

  private static List<Closing> closings;

  @BeforeAll
  static void close(@TempDir Path directory) throws Exception {
    try (KitchenSink sink = new KitchenSink(directory)) {
      closings =
          Mutation.all().stream()
              .flatMap(
                  mutation ->
                      Stream.concat(
                          formats(mutation)
                              .map(it -> Closing.ofChangelog(mutation, sink, it, directory)),
                          Stream.of(Closing.ofEntities(mutation, sink))))
              .toList();
    }
  }

  /** One after the other; all of them with -Dschemasync.test.formats=all. */
  private static Stream<ChangelogFormat> formats(Mutation mutation) {
    ChangelogFormat[] all = ChangelogFormat.values();
    return System.getProperty("schemasync.test.formats", "").equals("all")
        ? Stream.of(all)
        : Stream.of(all[Math.floorMod(mutation.name().hashCode(), all.length)]);
  }

  static Stream<Closing> closings() {
    return closings.stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("closings")
  void nothingIsLeftButWhatIsSaid(Closing closing) {
    if (UNCLOSED.containsKey(closing.key())) {
      assertThat(closing.isProven()).as(UNCLOSED.get(closing.key())).isFalse();
    } else {
      assertThat(closing.declared()).containsAll(closing.left());
      assertThat(closing.notRolledBack()).as("once it is rolled back").isEmpty();
    }
  }

  @Test
  void whatIsNotClosedIsAMutation() {
    assertThat(closings).extracting(Closing::key).containsAll(UNCLOSED.keySet());
  }
}
