package io.github.schemasync.core.database;

import java.time.Duration;
import java.util.concurrent.Callable;

/** Waits for what other processes do. */
final class Eventually {
  private static final int PAUSE_MILLIS = 100;

  private Eventually() {}

  /** Whether the condition comes true in time. */
  static boolean within(Duration time, Callable<Boolean> condition) throws Exception {
    long end = System.nanoTime() + time.toNanos();
    while (System.nanoTime() < end) {
      if (condition.call()) {
        return true;
      }
      Thread.sleep(PAUSE_MILLIS);
    }
    return condition.call();
  }
}
