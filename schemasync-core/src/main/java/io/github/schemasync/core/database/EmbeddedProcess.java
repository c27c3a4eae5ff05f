package io.github.schemasync.core.database;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A PostgreSQL process that lives no longer than our JVM: it ends when our end of its stdin is
 * closed, be it by the kernel.
 */
final class EmbeddedProcess {
  private static final String READY = "database system is ready to accept connections";
  private static final int START_SECONDS = 60;
  private static final int STOP_SECONDS = 10;

  private final Process process;
  private final LastLines output = new LastLines();
  private final CompletableFuture<Boolean> ready = new CompletableFuture<>();

  private EmbeddedProcess(Process process) {
    this.process = process;
    Thread reader = new Thread(this::read, "schemasync-postgres-log");
    reader.setDaemon(true);
    reader.start();
  }

  /**
   * Starts a server on a copy of the template.
   *
   * @throws PortTaken when another process has the port
   * @throws IOException when it does not get ready, with its last log lines
   */
  static EmbeddedProcess start(
      ServerBinaries binaries, ServerAccount account, DataTemplate template, Place place)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(place.run().toString());
    command.add(template.data().toString());
    command.addAll(server(binaries, place));
    ProcessBuilder builder =
        new ProcessBuilder(account.command(Scripts.command("run-server", command)))
            .directory(new File("/"))
            .redirectErrorStream(true);
    ServerBinaries.clean(builder.environment());
    EmbeddedProcess started = new EmbeddedProcess(builder.start());
    started.awaitReady();
    return started;
  }

  /** Where the server keeps its data and listens. */
  record Place(Path run, int port) {}

  private static List<String> server(ServerBinaries binaries, Place place) {
    List<String> command = new ArrayList<>();
    command.add(binaries.program("postgres"));
    command.addAll(List.of("-D", place.run().resolve("data").toString()));
    command.addAll(List.of("-p", Integer.toString(place.port())));
    command.addAll(List.of("-c", "listen_addresses=127.0.0.1"));
    command.addAll(List.of("-c", "unix_socket_directories="));
    command.addAll(ThrowawaySettings.arguments());
    return command;
  }

  private void read() {
    try (BufferedReader reader = process.inputReader(UTF_8)) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        output.add(line);
        if (line.contains(READY)) {
          ready.complete(true);
        }
      }
    } catch (IOException | UncheckedIOException closed) {
      output.add("(its output ended)");
    } finally {
      ready.complete(false);
    }
  }

  private void awaitReady() throws IOException {
    if (isReady()) {
      return;
    }
    stop();
    if (output.mention("Address already in use") || output.mention("could not bind")) {
      throw new PortTaken();
    }
    throw new IOException("PostgreSQL did not start:" + output);
  }

  private boolean isReady() throws IOException {
    try {
      return ready.get(START_SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      return false;
    } catch (ExecutionException e) {
      throw new IOException(e.getCause());
    } catch (InterruptedException e) {
      stop();
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  /** Ends the server; returns when it is gone. */
  void stop() {
    try {
      process.getOutputStream().close();
    } catch (IOException alreadyClosed) {
      output.add("(its input was closed)");
    }
    try {
      if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Someone else listens on the port that was free a moment ago. */
  static final class PortTaken extends IOException {
    private static final long serialVersionUID = 1L;
  }
}
