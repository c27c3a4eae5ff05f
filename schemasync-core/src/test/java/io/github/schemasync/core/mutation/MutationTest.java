package io.github.schemasync.core.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemasync.core.testing.Comparisons;
import io.github.schemasync.core.testing.TestServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Applies every line of {@code mutations.txt} to a copy of a schema and looks for the change. */
class MutationTest {
  private static final Path PAGE = Path.of("../docs/detection.md");

  private static List<Detection> detections;

  @BeforeAll
  static void mutate(@TempDir Path directory) throws Exception {
    try (KitchenSink sink = new KitchenSink(directory)) {
      detections = Mutation.all().stream().map(mutation -> Detection.of(mutation, sink)).toList();
    }
  }

  static Stream<Detection> detections() {
    return detections.stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("detections")
  void mutationGivesExactlyTheFindings(Detection detection) {
    detection.mutation().need().ifPresent(TestServer::assumeIsThere);
    assertThat(detection.found()).isEqualTo(detection.mutation().expected());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("detections")
  void eachFindingNamesTheAttributesBehindIt(Detection detection) {
    detection.mutation().need().ifPresent(TestServer::assumeIsThere);
    Names names = Names.read();
    assertThat(detection.findings())
        .extracting(finding -> Comparisons.line(finding) + ": " + names.said(finding))
        .isEqualTo(
            detection.findings().stream()
                .map(finding -> Comparisons.line(finding) + ": " + names.expected(finding))
                .toList());
  }

  @Test
  void mutationsAreManyAndNamedOnce() {
    assertThat(Mutation.all())
        .hasSizeGreaterThan(550)
        .extracting(Mutation::name)
        .doesNotHaveDuplicates();
  }

  @Test
  void pageSaysWhatIsFound() throws IOException {
    TestServer.assumeIsThere("18 all that the page shows");
    String committed = Files.exists(PAGE) ? Files.readString(PAGE) : "";
    String page = DetectionPage.of(detections);
    Files.writeString(PAGE, page);
    assertThat(committed).as("docs/detection.md has been written anew").isEqualTo(page);
  }
}
