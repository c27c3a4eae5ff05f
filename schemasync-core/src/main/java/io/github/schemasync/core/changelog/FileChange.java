package io.github.schemasync.core.changelog;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A file as it is to become, or to go. */
public final class FileChange {
  private final Path file;
  private final Optional<byte[]> before;
  private final Optional<byte[]> after;

  /**
   * A change of one file.
   *
   * @param file absolute
   * @param before its bytes when it was read; absent when there was no such file
   * @param after its bytes to be
   */
  public FileChange(Path file, Optional<byte[]> before, byte[] after) {
    this(file, before, Optional.of(after.clone()));
  }

  private FileChange(Path file, Optional<byte[]> before, Optional<byte[]> after) {
    this.file = file;
    this.before = before.map(byte[]::clone);
    this.after = after;
  }

  /** A file that goes. */
  static FileChange removal(Path file) {
    return new FileChange(file, Optional.of(FileText.bytes(file)), Optional.empty());
  }

  public Path file() {
    return file;
  }

  public Optional<byte[]> before() {
    return before.map(byte[]::clone);
  }

  /** Its bytes to be; asked for where it does not go. */
  public byte[] after() {
    return after.orElseThrow().clone();
  }

  /** Whether there will be no such file. */
  public boolean isRemoval() {
    return after.isEmpty();
  }

  /** Whether there was no such file. */
  public boolean isNew() {
    return before.isEmpty();
  }

  /** The lines that are not as before, from the first to the last of them. */
  public List<String> added() {
    List<String> old = lines(before.orElse(new byte[0]));
    List<String> now = lines(after());
    int fewest = Math.min(old.size(), now.size());
    int head = 0;
    while (head < fewest && old.get(head).equals(now.get(head))) {
      head++;
    }
    int tail = 0;
    while (tail < fewest - head
        && old.get(old.size() - 1 - tail).equals(now.get(now.size() - 1 - tail))) {
      tail++;
    }
    return now.subList(head, now.size() - tail);
  }

  private static List<String> lines(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8).lines().toList();
  }
}
