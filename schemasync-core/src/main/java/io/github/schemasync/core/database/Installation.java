package io.github.schemasync.core.database;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * One PostgreSQL release as the cache keeps it: its unpacked binaries and a data directory made by
 * them.
 */
record Installation(
    DirectoryCache cache, ServerAccount account, Platform platform, String version) {

  ServerBinaries binaries(BinaryArchives archives, Consumer<String> progress) throws IOException {
    Path directory =
        cache.get(
            binariesName(),
            unfinished -> {
              progress.accept("Preparing PostgreSQL " + version + " (once).");
              unpack(archives.resolve(platform.artifactId(), version), unfinished);
            });
    return new ServerBinaries(directory);
  }

  private static void unpack(Path jar, Path directory) throws IOException {
    try {
      new BinaryArchive(jar).unpack(directory);
    } catch (IOException e) {
      throw EmbeddedProblem.brokenArchive(jar, e);
    }
  }

  DataTemplate template(ServerBinaries binaries) throws IOException {
    return DataTemplate.in(
        cache.get(templateName(), unfinished -> DataTemplate.fill(unfinished, binaries, account)));
  }

  void discard() throws IOException {
    cache.discard(templateName());
    cache.discard(binariesName());
  }

  private String binariesName() {
    return "postgres-" + version + "-" + platform.classifier();
  }

  private String templateName() {
    return "data-%s-%s-%s-%s"
        .formatted(version, platform.classifier(), account.name(), DataTemplate.LAYOUT);
  }
}
