package io.github.schemasync.core.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DirectoryCacheTest {
  @TempDir private Path root;

  private final AtomicInteger made = new AtomicInteger();

  @Test
  void aWholeDirectoryIsMadeOnce() throws Exception {
    Path first = get();
    Path second = get();

    assertThat(second).isEqualTo(first);
    assertThat(made).hasValue(1);
  }

  @Test
  void aDirectoryThatLostAFileIsMadeAgain() throws Exception {
    Files.delete(get().resolve("bin/postgres"));

    assertThat(get().resolve("bin/postgres")).hasContent("server");
    assertThat(made).hasValue(2);
  }

  @Test
  void aDirectoryWithAFileCutShortIsMadeAgain() throws Exception {
    Files.writeString(get().resolve("bin/postgres"), "ser");

    assertThat(get().resolve("bin/postgres")).hasContent("server");
  }

  @Test
  void aDirectoryWithoutItsInventoryIsMadeAgain() throws Exception {
    Files.createDirectories(root.resolve("thing/bin"));
    Files.writeString(root.resolve("thing/bin/postgres"), "half");

    assertThat(get().resolve("bin/postgres")).hasContent("server");
  }

  @Test
  void aFailureLeavesNothing() throws Exception {
    DirectoryCache cache = new DirectoryCache(root);

    assertThatThrownBy(
            () ->
                cache.get(
                    "thing",
                    directory -> {
                      fill(directory);
                      throw new IOException("no space");
                    }))
        .hasMessage("no space");
    assertThat(names()).containsExactly(".lock");
  }

  @Test
  void whatAKilledBuildLeftIsSwept() throws Exception {
    Files.createDirectory(root.resolve(".unfinished-1234"));

    get();

    assertThat(names()).containsExactlyInAnyOrder(".lock", "thing");
  }

  @Test
  void twoThreadsMakeItOnce() throws Exception {
    CompletableFuture<Path> other =
        CompletableFuture.supplyAsync(
            () -> {
              try {
                return get();
              } catch (IOException e) {
                throw new IllegalStateException(e);
              }
            });

    assertThat(get()).isEqualTo(other.get());
    assertThat(made).hasValue(1);
  }

  private Path get() throws IOException {
    return new DirectoryCache(root).get("thing", this::fill);
  }

  private void fill(Path directory) throws IOException {
    made.incrementAndGet();
    Files.createDirectory(directory.resolve("bin"));
    Files.writeString(directory.resolve("bin/postgres"), "server");
  }

  private Stream<String> names() throws IOException {
    try (Stream<Path> entries = Files.list(root)) {
      return entries.map(entry -> entry.getFileName().toString()).toList().stream();
    }
  }
}
