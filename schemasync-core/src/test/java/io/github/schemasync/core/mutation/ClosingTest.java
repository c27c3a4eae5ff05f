package io.github.schemasync.core.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemasync.core.changelog.ChangelogFormat;
import io.github.schemasync.core.closing.Outcome;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every mutation is closed by the changesets that are planned for it, and they roll back. */
class ClosingTest {
  /** Mutations that no changeset of ours closes, each with the reason that the user is told. */
  private static final Map<String, Unclosed> UNCLOSED = Unclosed.all();

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
  void outcomeIsAsListed(Closing closing) {
    Optional<Unclosed> listed = Optional.ofNullable(UNCLOSED.get(closing.key()));
    assertThat(closing.closed().outcome())
        .as("%s", closing.closed())
        .isEqualTo(listed.map(Unclosed::outcome).orElse(Outcome.CLOSED));
  }

  @Test
  void whatIsNotClosedIsAMutation() {
    assertThat(closings).extracting(Closing::key).containsAll(UNCLOSED.keySet());
  }
}
