package io.github.schemasync.core.worker;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * The worker's standard input: first the addresses, later perhaps one byte that asks where the
 * worker hangs, then the end. The process that started the worker holds the other side open for as
 * long as it lives, so the end means that nobody waits for an answer any more.
 */
public final class WorkerInput {
  private final DataInputStream input;
  private final CompletableFuture<WorkerAddresses> addresses = new CompletableFuture<>();

  private WorkerInput(InputStream input) {
    this.input = new DataInputStream(input);
  }

  /** Reads on a thread of its own until the end, which ends this process. */
  static WorkerInput watch(InputStream stream) {
    WorkerInput watched = new WorkerInput(stream);
    Thread thread = new Thread(watched::read, "schemasync-input");
    thread.setDaemon(true);
    thread.start();
    return watched;
  }

  /** The database that {@link #sendAddresses} will name, or has named. */
  CompletableFuture<WorkerAddress> entities() {
    return addresses.thenApply(WorkerAddresses::entities);
  }

  /** As {@link #entities()}, for the changelog's. */
  CompletableFuture<WorkerAddress> changelog() {
    return addresses.thenApply(WorkerAddresses::changelog);
  }

  /** Where an earlier changelog's schema is; empty when it is nowhere. */
  CompletableFuture<Optional<WorkerAddress>> earlier() {
    return addresses.thenApply(WorkerAddresses::earlier);
  }

  private void read() {
    try {
      addresses.complete(
          new WorkerAddresses(
              readAddress(),
              readAddress(),
              input.readBoolean() ? Optional.of(readAddress()) : Optional.empty()));
      if (input.read() >= 0) {
        printStacks();
      }
    } catch (IOException closed) {
      // the same as the end
    }
    Runtime.getRuntime().halt(WorkerMain.CRASHED);
  }

  private WorkerAddress readAddress() throws IOException {
    return new WorkerAddress(input.readUTF(), input.readUTF(), input.readUTF());
  }

  private static void printStacks() {
    Map<Thread, StackTraceElement[]> stacks = Thread.getAllStackTraces();
    stacks.keySet().removeIf(thread -> !thread.getName().startsWith(WorkerSession.THREADS));
    stacks.forEach(
        (thread, frames) -> {
          System.out.println(thread.getName() + " is at");
          for (int i = 0; i < Math.min(frames.length, 12); i++) {
            System.out.println("  " + frames[i]);
          }
        });
    System.out.flush();
  }

  /** What the worker's starter writes as soon as the databases exist. */
  public static void sendAddresses(OutputStream stdin, WorkerAddresses addresses)
      throws IOException {
    DataOutputStream output = new DataOutputStream(stdin);
    writeAddress(output, addresses.entities());
    writeAddress(output, addresses.changelog());
    output.writeBoolean(addresses.earlier().isPresent());
    if (addresses.earlier().isPresent()) {
      writeAddress(output, addresses.earlier().get());
    }
    output.flush();
  }

  private static void writeAddress(DataOutputStream output, WorkerAddress address)
      throws IOException {
    output.writeUTF(address.url());
    output.writeUTF(address.username());
    output.writeUTF(address.password());
  }

  /** Asks a worker that takes too long to write its stacks to its log and to end. */
  public static void askForStacks(OutputStream stdin) throws IOException {
    stdin.write('?');
    stdin.flush();
  }
}
