package io.github.schemasync.core;

import io.github.schemasync.core.changeset.RenameCandidate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A rename that nobody has decided yet, with what either answer would write.
 *
 * @param candidate the two names
 * @param renamed lines of the changeset that renames
 * @param replaced lines of the changesets that drop the one and add the other
 */
public record RenameChoice(RenameCandidate candidate, List<String> renamed, List<String> replaced) {
  private static final String OPTION = "-Dschemasync.changeset.";

  public RenameChoice {
    renamed = List.copyOf(renamed);
    replaced = List.copyOf(replaced);
  }

  /** The two names and what speaks for one thing. */
  public String question() {
    return candidate.from() + " \u2192 " + candidate.to() + ": " + evidence();
  }

  private String evidence() {
    return String.join("; ", candidate.evidence());
  }

  /** The question, and each answer with the property that gives it. */
  String text() {
    String from = candidate.from().toString();
    return Stream.of(
            Stream.of(
                "  " + question(),
                "    renamed, its data stay: " + OPTION + "rename=" + from + ":" + candidate.to()),
            shown(renamed),
            Stream.of("    dropped with its data, the other is new: " + OPTION + "drop=" + from),
            shown(replaced),
            Stream.of(
                "    kept as it is, the other is new: "
                    + OPTION
                    + "rename="
                    + from
                    + ":"
                    + Renames.NONE))
        .flatMap(lines -> lines)
        .collect(Collectors.joining(System.lineSeparator()));
  }

  private static Stream<String> shown(List<String> lines) {
    return lines.stream().map(line -> "      | " + line);
  }
}
