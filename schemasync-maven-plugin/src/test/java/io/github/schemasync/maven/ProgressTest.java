package io.github.schemasync.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.RunnableScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ProgressTest {
  private final List<String> lines = new ArrayList<>();
  private final ScheduledThreadPoolExecutor clock = new ScheduledThreadPoolExecutor(0);

  @Test
  void onlyWhatGoesOnIsTold() {
    Progress progress = new Progress(lines::add, () -> {}, clock);
    progress.begins("Starting");
    progress.begins("Building");
    timePasses();
    assertThat(lines).containsExactly("Building");

    progress.begins("Comparing");
    timePasses();
    assertThat(lines).containsExactly("Building", "Comparing");
  }

  @Test
  void aMomentIsNotWorthALine() {
    new Progress(lines::add, () -> {}, clock).begins("Starting");
    RunnableScheduledFuture<?> first = (RunnableScheduledFuture<?>) clock.getQueue().peek();
    assertThat(first.getDelay(TimeUnit.SECONDS)).isBetween(0L, 1L);
    assertThat(lines).isEmpty();
  }

  @Test
  void nothingIsToldAfterTheEnd() {
    Progress progress = new Progress(lines::add, () -> {}, clock);
    progress.begins("Starting");
    progress.close();
    assertThat(clock.isShutdown()).isTrue();
    assertThat(clock.getQueue()).isEmpty();
  }

  /** No thread of the clock's own runs anything. */
  private void timePasses() {
    List.copyOf(clock.getQueue()).forEach(Runnable::run);
  }
}
