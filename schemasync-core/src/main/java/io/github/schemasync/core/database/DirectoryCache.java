package io.github.schemasync.core.database;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Directories that are made once and never changed, each filled beside its place and moved there in
 * one step. Several builds may use one cache at a time: one makes, the others wait for it.
 */
final class DirectoryCache {
  private static final String UNFINISHED = ".unfinished-";
  private static final Set<PosixFilePermission> READABLE =
      PosixFilePermissions.fromString("rwxr-xr-x");

  /**
   * A file lock belongs to the whole JVM, so its threads need another one, the same for every class
   * loader: an interned text.
   */
  private static final Object ONE_THREAD = DirectoryCache.class.getName().intern();

  private final Path root;

  DirectoryCache(Path root) {
    this.root = root;
  }

  /** Fills an empty directory. */
  interface Maker {
    void fill(Path directory) throws IOException;
  }

  /** The directory of that name; made when it is absent or not whole. */
  Path get(String name, Maker maker) throws IOException {
    Path place = root.resolve(name);
    if (!FileInventory.matches(place)) {
      alone(() -> makeUnlessWhole(place, maker));
    }
    return place;
  }

  /** Forgets a directory that turned out not to work. */
  void discard(String name) throws IOException {
    alone(() -> remove(root.resolve(name)));
  }

  private void makeUnlessWhole(Path place, Maker maker) throws IOException {
    if (FileInventory.matches(place)) {
      return;
    }
    sweep();
    remove(place);
    Path unfinished = Files.createDirectory(unfinished());
    try {
      Files.setPosixFilePermissions(unfinished, READABLE);
      maker.fill(unfinished);
      FileInventory.write(unfinished);
      Files.move(unfinished, place, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Directories.delete(unfinished);
    }
  }

  private void remove(Path place) throws IOException {
    if (Files.exists(place)) {
      Path removed = unfinished();
      Files.move(place, removed, StandardCopyOption.ATOMIC_MOVE);
      Directories.delete(removed);
    }
  }

  private Path unfinished() {
    return root.resolve(UNFINISHED + Secrets.password());
  }

  /** Removes what builds that were killed have left; we hold the lock, so nobody is at work. */
  private void sweep() throws IOException {
    try (Stream<Path> entries = Files.list(root)) {
      entries
          .filter(entry -> entry.getFileName().toString().startsWith(UNFINISHED))
          .forEach(Directories::delete);
    }
  }

  private interface Work {
    void run() throws IOException;
  }

  private void alone(Work work) throws IOException {
    synchronized (ONE_THREAD) {
      try (FileChannel channel = FileChannel.open(root.resolve(".lock"), CREATE, WRITE);
          FileLock held = channel.lock()) {
        assert held.isValid();
        work.run();
      }
    }
  }
}
