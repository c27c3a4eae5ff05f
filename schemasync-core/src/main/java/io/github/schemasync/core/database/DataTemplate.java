package io.github.schemasync.core.database;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;

/**
 * A data directory as {@code initdb} makes it, which every run copies.
 *
 * @param data the data directory, owned by the server's account
 * @param password the superuser's password in it, replaced at each start
 */
record DataTemplate(Path data, String password) {
  /** Part of the cached directory's name; to be raised when initdb's arguments change. */
  static final String LAYOUT = "2";

  private static final String PASSWORD_FILE = "password";

  static DataTemplate in(Path directory) throws IOException {
    String password = Files.readString(directory.resolve(PASSWORD_FILE), UTF_8);
    return new DataTemplate(directory.resolve("data"), password);
  }

  /** Runs initdb in an empty directory. */
  static void fill(Path directory, ServerBinaries binaries, ServerAccount account)
      throws IOException {
    String password = Secrets.password();
    Path passwordFile = directory.resolve(PASSWORD_FILE);
    Files.createFile(passwordFile);
    restrict(passwordFile, "rw-------");
    Files.writeString(passwordFile, password, UTF_8);
    Path work = Files.createDirectory(directory.resolve("work"));
    restrict(work, "rwx------");
    account.takeOver(work);
    initialise(work.resolve("data"), password, account.command(command(work, binaries)));
    Files.move(work.resolve("data"), directory.resolve("data"));
    Files.delete(work);
  }

  /**
   * Small write-ahead files: the copy at each start is a third smaller. Passwords pass as they are:
   * they only cross the loopback device, and a JVM just started takes a tenth of a second for
   * SCRAM.
   */
  private static List<String> command(Path work, ServerBinaries binaries) {
    List<String> initdb =
        List.of(
            binaries.program("initdb"),
            "--username=" + ThrowawaySettings.SUPERUSER,
            "--auth=password",
            "--encoding=UTF8",
            "--locale=C",
            "--wal-segsize=1",
            "--no-sync");
    List<String> arguments = new ArrayList<>(List.of(work.resolve("data").toString()));
    arguments.addAll(initdb);
    return Scripts.command("init-data", arguments);
  }

  private static void initialise(Path data, String password, List<String> command)
      throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(new File("/")).redirectErrorStream(true);
    ServerBinaries.clean(builder.environment());
    Process process = builder.start();
    try (OutputStream in = process.getOutputStream()) {
      in.write(password.getBytes(UTF_8));
    }
    LastLines output = new LastLines();
    try (BufferedReader reader = process.inputReader(UTF_8)) {
      reader.lines().forEach(output::add);
    }
    if (exitCode(process) != 0 || !Files.isDirectory(data)) {
      throw new IOException("initdb failed:" + output);
    }
  }

  private static int exitCode(Process process) throws IOException {
    try {
      return process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  private static void restrict(Path path, String permissions) throws IOException {
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
  }
}
