package io.github.schemasync.core.changelog;

import java.nio.file.Path;
import java.util.Optional;

/** A file as it is to become. */
public final class FileChange {
  private final Path file;
  private final Optional<byte[]> before;
  private final byte[] after;

  /**
   * A change of one file.
   *
   * @param file absolute
   * @param before its bytes when it was read; absent when there was no such file
   * @param after its bytes to be
   */
  public FileChange(Path file, Optional<byte[]> before, byte[] after) {
    this.file = file;
    this.before = before.map(byte[]::clone);
    this.after = after.clone();
  }

  public Path file() {
    return file;
  }

  public Optional<byte[]> before() {
    return before.map(byte[]::clone);
  }

  public byte[] after() {
    return after.clone();
  }

  /** Whether there was no such file. */
  public boolean isNew() {
    return before.isEmpty();
  }
}
