package io.github.schemasync.core.database;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where one server keeps its data while it runs. Its lock is held as long as our JVM lives, so that
 * a later build can tell what was left behind.
 */
final class RunDirectory implements AutoCloseable {
  private static final String PREFIX = "schemasync-run-";
  private static final String OURS = ProcessHandle.current().pid() + "-";
  private static final String LOCK = "in-use";
  private static final int FRESH_SECONDS = 60;
  private static final long ROOMY = 512L << 20;

  private final Path path;
  private final FileChannel lock;

  private RunDirectory(Path path, FileChannel lock) {
    this.path = path;
    this.lock = lock;
  }

  Path path() {
    return path;
  }

  /** A new one, in memory where that is possible. */
  static RunDirectory create(ServerAccount account) throws IOException {
    Path parent =
        Stream.of("/dev/shm", System.getProperty("java.io.tmpdir"), "/var/tmp")
            .map(Path::of)
            .filter(candidate -> isRoomy(candidate) && account.reaches(candidate))
            .findFirst()
            .orElseThrow(
                () ->
                    EmbeddedProblem.of(
                        "Neither /dev/shm nor the temporary directory has the "
                            + (ROOMY >> 20)
                            + " MB that PostgreSQL's data may need."));
    sweep(parent);
    Path path = Directories.deletable(Files.createTempDirectory(parent, PREFIX + OURS));
    FileChannel lock = FileChannel.open(path.resolve(LOCK), CREATE, WRITE);
    lock.lock();
    account.takeOver(path);
    return new RunDirectory(path, lock);
  }

  private static boolean isRoomy(Path parent) {
    try {
      return Files.isWritable(parent) && Files.getFileStore(parent).getUsableSpace() >= ROOMY;
    } catch (IOException absent) {
      return false;
    }
  }

  private static void sweep(Path parent) throws IOException {
    try (Stream<Path> entries = Files.list(parent)) {
      entries
          .filter(entry -> isForeign(entry.getFileName().toString()))
          .filter(RunDirectory::isAbandoned)
          .forEach(Directories::delete);
    }
  }

  /** To close a lock file of our own process would free its lock, whoever holds it. */
  private static boolean isForeign(String name) {
    return name.startsWith(PREFIX) && !name.startsWith(PREFIX + OURS);
  }

  /** A fresh one may be about to get its lock; one without the file is being made, or removed. */
  private static boolean isAbandoned(Path path) {
    try (FileChannel channel = FileChannel.open(path.resolve(LOCK), WRITE)) {
      Instant made = Files.getLastModifiedTime(path.resolve(LOCK)).toInstant();
      Optional<FileLock> free = Optional.ofNullable(channel.tryLock());
      return free.isPresent() && made.isBefore(Instant.now().minusSeconds(FRESH_SECONDS));
    } catch (IOException | OverlappingFileLockException inUseOrNotOurs) {
      return false;
    }
  }

  @Override
  public void close() {
    try {
      lock.close();
    } catch (IOException e) {
      return;
    } finally {
      Directories.delete(path);
    }
  }
}
