package io.github.schemasync.core.sourcecode;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What Git knows about a line of the sources: which lines it took the place of. */
public final class LineHistory {
  private static final Pattern HUNK =
      Pattern.compile("@@ -\\d+(?:,\\d+)? \\+(\\d+)(?:,(\\d+))? @@.*");
  private static final int SHOWN = 10;

  private final Path file;
  private final GitCommand git;

  /**
   * Asks nothing yet.
   *
   * @param file absolute; in a repository or not
   */
  public LineHistory(Path file) {
    this.file = file;
    this.git = new GitCommand(file.getParent());
  }

  /**
   * Looks whether the line replaced one that mentions a name.
   *
   * @param line from 1
   * @param name in any spelling, {@code plan_id} is found in {@code planId}
   * @return {@code "private BigDecimal total;" until commit 1a2b3c4d5e ("rename total")}; empty
   *     when it did not, or when Git cannot be asked
   */
  public Optional<String> replaced(int line, String name) {
    return git.lines("blame", "--porcelain", "-L", line + "," + line, "--", file.toString())
        .filter(lines -> !lines.isEmpty())
        .flatMap(blame -> replaced(blame, name));
  }

  private Optional<String> replaced(List<String> blame, String name) {
    String[] head = blame.get(0).split(" ", -1);
    String commit = head[0];
    int line = Integer.parseInt(head[1]);
    boolean committed = !commit.matches("0+");
    Optional<List<String>> diff =
        committed
            ? git.lines("show", "-U0", "--format=", "--no-color", commit)
            : git.lines("diff", "HEAD", "-U0", "--no-color", "--", file.toString());
    String when =
        committed
            ? "commit %s (\"%s\")".formatted(commit.substring(0, SHOWN), value(blame, "summary "))
            : "your changes that are not committed";
    return diff.flatMap(lines -> removed(ofFile(lines, value(blame, "filename ")), line, name))
        .map(old -> '"' + old.strip() + "\" until " + when);
  }

  private static String value(List<String> blame, String key) {
    return blame.stream()
        .filter(it -> it.startsWith(key))
        .findFirst()
        .map(it -> it.substring(key.length()))
        .orElse("");
  }

  /** The part of a diff that is about the file. */
  private static List<String> ofFile(List<String> diff, String name) {
    return diff.stream()
        .dropWhile(it -> !it.equals("+++ b/" + name))
        .skip(1)
        .takeWhile(it -> !it.startsWith("diff --git "))
        .toList();
  }

  /** In the hunk that added the line, one that was taken away and mentions the name. */
  private static Optional<String> removed(List<String> diff, int line, String name) {
    return diff.stream()
        .dropWhile(it -> !adds(it, line))
        .skip(1)
        .takeWhile(it -> !it.startsWith("@@"))
        .filter(it -> it.startsWith("-"))
        .map(it -> it.substring(1))
        .filter(it -> mentions(it, name))
        .findFirst();
  }

  private static boolean adds(String head, int line) {
    Matcher hunk = HUNK.matcher(head);
    if (!hunk.matches()) {
      return false;
    }
    int first = Integer.parseInt(hunk.group(1));
    int count = hunk.group(2) == null ? 1 : Integer.parseInt(hunk.group(2));
    return line >= first && line < first + count;
  }

  private static boolean mentions(String text, String name) {
    return Pattern.compile("[^\\p{L}\\p{N}_]+")
        .splitAsStream(text)
        .anyMatch(word -> folded(word).equals(folded(name)));
  }

  private static String folded(String name) {
    return name.replace("_", "").toLowerCase(Locale.ROOT);
  }
}
