package io.github.schemasync.core.mutation;

import static java.util.concurrent.CompletableFuture.supplyAsync;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemasync.core.changelog.ChangelogFormat;
import io.github.schemasync.core.closing.Outcome;
import io.github.schemasync.core.testing.TestServer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
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

  private static final boolean ALL_FORMATS =
      System.getProperty("schemasync.test.formats", "").equals("all");

  private static List<Closing> closings;

  /** The two directions side by side, each on its own databases. */
  @BeforeAll
  static void close(@TempDir Path directory) throws Exception {
    try (KitchenSink ofChangelog = new KitchenSink(directory.resolve("of-changelog"));
        KitchenSink ofEntities = new KitchenSink(directory.resolve("of-entities"))) {
      CompletableFuture<List<Closing>> bySql =
          supplyAsync(() -> closings(it -> Stream.of(Closing.ofEntities(it, ofEntities))));
      closings = closings(mutation -> byLiquibase(mutation, ofChangelog, directory));
      closings = Stream.concat(closings.stream(), bySql.join().stream()).toList();
    }
  }

  private static List<Closing> closings(Function<Mutation, Stream<Closing>> of) {
    return Mutation.all().stream().flatMap(of).toList();
  }

  /** In one format after the other; in both directions and all formats if that is asked for. */
  private static Stream<Closing> byLiquibase(Mutation mutation, KitchenSink sink, Path folder) {
    ChangelogFormat[] all = ChangelogFormat.values();
    return ALL_FORMATS
        ? Stream.of(all)
            .flatMap(
                it ->
                    Stream.of(
                        Closing.ofChangelog(mutation, sink, it, folder),
                        Closing.ofEntities(mutation, sink, it, folder)))
        : Stream.of(
            Closing.ofChangelog(
                mutation,
                sink,
                all[Math.floorMod(mutation.name().hashCode(), all.length)],
                folder));
  }

  static Stream<Closing> closings() {
    return closings.stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("closings")
  void outcomeIsAsListed(Closing closing) {
    closing.mutation().need().ifPresent(TestServer::assumeIsThere);
    Optional<Unclosed> listed = Optional.ofNullable(UNCLOSED.get(closing.key()));
    assertThat(closing.closed().outcome())
        .as("%s", closing.closed())
        .isEqualTo(listed.map(Unclosed::outcome).orElse(Outcome.CLOSED));
    if (closing.closed().outcome() == Outcome.SAID) {
      assertThat(closing.closed().said()).isEqualTo(listed.orElseThrow().reason());
    }
  }

  @Test
  void whatIsNotClosedIsAMutation() {
    assertThat(closings).extracting(Closing::key).containsAll(UNCLOSED.keySet());
  }
}
