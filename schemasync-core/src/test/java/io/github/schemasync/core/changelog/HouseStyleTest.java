package io.github.schemasync.core.changelog;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemasync.core.changeset.Changeset;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs every folder of {@code changelog-styles}. */
class HouseStyleTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2024-05-17T10:20:30Z"), ZoneOffset.UTC);

  @TempDir private Path project;

  static Stream<StyleCase> cases() {
    return StyleCase.all();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void changesetsAreWrittenAsTheHouseWritesThem(StyleCase styleCase) throws IOException {
    ChangelogEdit edit = edit(styleCase);

    FileTransaction.write(edit.files());

    Map<String, byte[]> after = StyleCase.files(project);
    Map<String, byte[]> expected = styleCase.after();
    assertThat(after.keySet()).isEqualTo(expected.keySet());
    after.forEach(
        (name, bytes) -> assertThat(text(bytes)).as(name).isEqualTo(text(expected.get(name))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void whatWasThereStaysByteForByte(StyleCase styleCase) throws IOException {
    for (FileChange change : edit(styleCase).files()) {
      if (!change.isNew()) {
        assertThat(withoutTheInserted(change.before().orElseThrow(), change.after()))
            .isEqualTo(change.before().orElseThrow());
      }
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void theSameInputGivesTheSameBytes(StyleCase styleCase) throws IOException {
    ChangelogEdit one = edit(styleCase);
    ChangelogEdit other = edit(styleCase);

    assertThat(one.changesets()).isEqualTo(other.changesets());
    assertThat(one.files().stream().map(file -> text(file.after())))
        .isEqualTo(other.files().stream().map(file -> text(file.after())).toList());
  }

  /** A second run must read what the first one wrote, and go on from there. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void theNextChangesetsStandBehindThese(StyleCase styleCase) throws IOException {
    FileTransaction.write(edit(styleCase).files());
    ChangelogLocation location = styleCase.locationIn(project);

    ChangelogEdit next =
        ChangelogEdit.of(
            HouseStyle.learn(location, StyleChoices.NONE),
            ExampleChangesets.hard(),
            "add-more",
            Clock.offset(CLOCK, Duration.ofMinutes(1)));
    FileTransaction.write(next.files());

    ChangelogTree tree = ChangelogTree.read(location, location.root().orElseThrow());
    assertThat(tree.changesets().stream().filter(entry -> !entry.isRepeatable()))
        .extracting(entry -> entry.attributes().get("id"))
        .endsWith(next.changesets().stream().map(Changeset::id).toArray(String[]::new));
  }

  @Test
  void casesAreFound() {
    assertThat(StyleCase.all()).hasSizeGreaterThan(10);
  }

  private ChangelogEdit edit(StyleCase styleCase) throws IOException {
    HouseStyle style = HouseStyle.learn(styleCase.copyTo(project), StyleChoices.NONE);
    return ChangelogEdit.of(style, ExampleChangesets.usual(), "add-subtitle-to-book", CLOCK);
  }

  /** Both share a beginning and an end; between them the longer one has something more. */
  private static byte[] withoutTheInserted(byte[] before, byte[] after) {
    int same = Arrays.mismatch(before, after);
    byte[] result = new byte[before.length];
    int rest = before.length - same;
    System.arraycopy(after, 0, result, 0, same);
    System.arraycopy(after, after.length - rest, result, same, rest);
    return result;
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
