package io.github.schemasync.core.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** A jar whose one large entry, a {@code .txz}, holds PostgreSQL's bin, lib and share. */
record BinaryArchive(Path jar) {
  private static final int EXECUTABLE = 0100;

  void unpack(Path directory) throws IOException {
    try (ZipFile zip = new ZipFile(jar.toFile());
        InputStream compressed = new BufferedInputStream(zip.getInputStream(content(zip)));
        InputStream plain = new BufferedInputStream(new XZInputStream(compressed), 1 << 16);
        TarArchiveInputStream tar = new TarArchiveInputStream(plain)) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        unpack(tar, entry, entry.resolveIn(directory));
      }
    }
  }

  private ZipEntry content(ZipFile zip) throws IOException {
    return zip.stream()
        .filter(entry -> entry.getName().endsWith(".txz"))
        .findFirst()
        .map(ZipEntry.class::cast)
        .orElseThrow(() -> new IOException(jar + " holds no .txz"));
  }

  /** {@code target} lies below the directory: {@code resolveIn} refuses entries that climb out. */
  private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path target)
      throws IOException {
    if (entry.isDirectory()) {
      Files.createDirectories(target);
      return;
    }
    Files.createDirectories(target.getParent());
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
      return;
    }
    Files.copy(tar, target);
    setMode(target, (entry.getMode() & EXECUTABLE) != 0);
  }

  private static void setMode(Path file, boolean executable) throws IOException {
    Files.setPosixFilePermissions(
        file, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
  }
}
