package io.github.schemasync.core.changelog;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** A build that writes changesets and dies on the way, as after {@code kill -9}. */
final class KilledWriter {
  /** The exit code of a death on purpose. */
  static final int KILLED = 137;

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2024-05-17T10:20:30Z"), ZoneOffset.UTC);

  private int moves;

  private KilledWriter() {}

  /**
   * Always ends in {@link #KILLED}.
   *
   * @param args the folder of a {@link StyleCase}, the project it was copied to, and after how many
   *     moves to die
   */
  public static void main(String[] args) throws IOException {
    ChangelogLocation location = new StyleCase(Path.of(args[0])).locationIn(Path.of(args[1]));
    new KilledWriter().write(edit(location).files(), Integer.parseInt(args[2]));
    Runtime.getRuntime().halt(KILLED);
  }

  static ChangelogEdit edit(ChangelogLocation location) {
    return ChangelogEdit.of(
        HouseStyle.learn(location, StyleChoices.NONE),
        ExampleChangesets.usual(),
        "add-subtitle-to-book",
        CLOCK);
  }

  private void write(List<FileChange> files, int movesAtMost) {
    FileTransaction.write(
        files,
        (from, to) -> {
          if (moves == movesAtMost) {
            Runtime.getRuntime().halt(KILLED);
          }
          Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
          moves++;
        });
  }
}
