package io.github.schemasync.core.cache;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** The class path as it is once a check has read it, looked at beside other work. */
final class SecondLook {
  private final Inputs inputs;
  private Optional<CompletableFuture<ClassPathState>> begun = Optional.empty();

  SecondLook(Inputs inputs) {
    this.inputs = inputs;
  }

  void begin() {
    CompletableFuture<ClassPathState> state = new CompletableFuture<>();
    begun = Optional.of(state);
    Thread thread = new Thread(() -> complete(state), "schemasync-cache");
    thread.setDaemon(true);
    thread.start();
  }

  private void complete(CompletableFuture<ClassPathState> state) {
    try {
      state.complete(inputs.readAgain());
    } catch (Throwable failure) {
      state.completeExceptionally(failure);
    }
  }

  /** What was seen; looks now when nothing was begun. */
  ClassPathState seen() throws IOException {
    try {
      return begun.isPresent() ? begun.get().join() : inputs.readAgain();
    } catch (CompletionException failure) {
      throw new IOException(failure.getCause());
    }
  }
}
