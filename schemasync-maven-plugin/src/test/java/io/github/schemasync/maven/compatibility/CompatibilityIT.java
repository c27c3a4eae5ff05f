package io.github.schemasync.maven.compatibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The plugin as it is installed, in whole Maven builds with the versions that projects have. */
class CompatibilityIT {
  private static final boolean ALL = Boolean.getBoolean("schemasync.compatibility.all");
  private static final Map<Row, Trial> TRIED = new ConcurrentHashMap<>();

  static Stream<Row> rows() throws IOException {
    return TrialProject.rows().stream().filter(row -> ALL || row.isTriedOften());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void driftsAreFoundAndClosed(Row row) throws Exception {
    Optional<Setup> setup = Setup.of(row);
    assumeTrue(setup.isPresent(), () -> "there is no " + row + " on this machine");
    Trial trial = Trial.run(row, setup.get());
    if (row.isPromised() || !trial.ran().isEmpty()) {
      assertThat(trial.ran()).contains(row.named());
    }
    TRIED.put(row, trial);
    if (row.isPromised()) {
      assertThat(trial.findings()).isEqualTo(TrialProject.drifts());
      assertThat(trial.isClosed()).isTrue();
    }
  }

  @AfterAll
  static void tellWhatWasSeen() throws IOException {
    CompatibilityPage.write(TrialProject.rows(), TrialProject.drifts(), TRIED);
  }
}
