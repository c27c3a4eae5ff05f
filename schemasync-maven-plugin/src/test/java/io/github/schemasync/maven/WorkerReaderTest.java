package io.github.schemasync.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.schemasync.core.problem.SyncProblem;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkerReaderTest {

  @ParameterizedTest
  @CsvSource({"90s,90", "30m,1800", "20,1200", "1h,3600", "1h30m,5400", "PT2M,120", "pt15s,15"})
  void lengthsOfTimeAreReadAsTheyAreSpoken(String text, long seconds) {
    assertThat(WorkerReader.duration(text)).isEqualTo(Duration.ofSeconds(seconds));
  }

  @ParameterizedTest
  @ValueSource(strings = {"soon", "10 minutes", "-5m", "0", "0s", "1d"})
  void whatIsNoLengthOfTimeIsRefused(String text) {
    assertThatExceptionOfType(SyncProblem.class)
        .isThrownBy(() -> WorkerReader.duration(text))
        .withMessageContaining("schemasync.worker.timeout is \"" + text + "\"");
  }
}
