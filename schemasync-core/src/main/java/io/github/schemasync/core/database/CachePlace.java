package io.github.schemasync.core.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds directories that both we and the server's account can use. */
final class CachePlace {
  private static final Set<PosixFilePermission> READABLE =
      PosixFilePermissions.fromString("rwxr-xr-x");

  private CachePlace() {}

  /**
   * The wanted directory, or one in a place that everybody reaches when the server's account cannot
   * enter it: root's home is closed to everyone else.
   */
  static Path of(Path wanted, ServerAccount account) {
    Path own = Path.of("schemasync-" + System.getProperty("user.name"));
    return Stream.of(
            wanted,
            Path.of("/var/tmp").resolve(own),
            Path.of(System.getProperty("java.io.tmpdir")).resolve(own))
        .map(Path::toAbsolutePath)
        .flatMap(candidate -> usable(candidate, account).stream())
        .findFirst()
        .orElseThrow(
            () ->
                EmbeddedProblem.of(
                    "Neither "
                        + wanted
                        + " nor the temporary directories can hold the binaries of"
                        + " PostgreSQL: not writable, or closed to the account "
                        + account.name()
                        + "."));
  }

  private static Optional<Path> usable(Path candidate, ServerAccount account) {
    try {
      Files.createDirectories(candidate);
      if (!isOurs(candidate)) {
        return Optional.empty();
      }
      if (!account.isOurs()) {
        Files.setPosixFilePermissions(candidate, READABLE);
      }
      return account.reaches(candidate) ? Optional.of(candidate) : Optional.empty();
    } catch (IOException notWritable) {
      return Optional.empty();
    }
  }

  /** In a shared directory someone else may have made the one with our name, to plant binaries. */
  private static boolean isOurs(Path directory) throws IOException {
    if (!Files.isWritable(directory) || Files.isSymbolicLink(directory)) {
      return false;
    }
    Path probe = Files.createTempFile(directory, ".probe", null);
    try {
      return Files.getOwner(probe).equals(Files.getOwner(directory, LinkOption.NOFOLLOW_LINKS));
    } finally {
      Files.delete(probe);
    }
  }
}
