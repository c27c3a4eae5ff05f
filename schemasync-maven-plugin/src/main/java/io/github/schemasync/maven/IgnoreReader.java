package io.github.schemasync.maven;

import io.github.schemasync.core.model.Wildcard;
import io.github.schemasync.core.policy.IgnoreEntry;
import io.github.schemasync.core.problem.ProblemPage;
import io.github.schemasync.core.problem.SyncProblem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads ignore entries; none comes without a code, an object and a reason. */
final class IgnoreReader {
  /** What the user typed and how it is put right, for messages. */
  private record Place(String what, String remedy) {}

  private static final String ELEMENT =
      "Write <entry><code>column.missing</code><object>public.legacy_*</object>"
          + "<reason>why it may differ</reason></entry>.";
  private static final String PROPERTY =
      "Write \"column.missing public.legacy_*: why it may differ\"; semicolons separate entries.";

  private IgnoreReader() {}

  /** The elements {@code <entry>} of {@code <ignore>}. */
  static List<IgnoreEntry> elements(List<IgnoreParameters> given) {
    List<IgnoreEntry> entries = new ArrayList<>();
    for (IgnoreParameters element : given) {
      String what = "<entry> number " + (entries.size() + 1) + " of <ignore>";
      entries.add(entry(element, new Place(what, ELEMENT)));
    }
    return entries;
  }

  /** The property: entries {@code code object: reason}, one a line or between semicolons. */
  static List<IgnoreEntry> property(String text) {
    return Arrays.stream(text.split("[;\\r\\n]"))
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .map(line -> entry(parts(line), new Place("schemasync.ignore \"" + line + "\"", PROPERTY)))
        .toList();
  }

  private static IgnoreParameters parts(String line) {
    String[] atColon = line.split(":", 2);
    String[] atBlank = atColon[0].strip().split("\\s+", 2);
    IgnoreParameters parts = new IgnoreParameters();
    parts.code = atBlank[0];
    parts.object = atBlank.length == 2 ? atBlank[1] : null;
    parts.reason = atColon.length == 2 ? atColon[1] : null;
    return parts;
  }

  private static IgnoreEntry entry(IgnoreParameters given, Place place) {
    String code = required(given.code, "code", place);
    return new IgnoreEntry(
        new Wildcard(code.equals("*") ? code : RuleCode.valid(place.what(), code)),
        new Wildcard(required(given.object, "object", place)),
        required(given.reason, "reason", place));
  }

  private static String required(String given, String part, Place place) {
    return Optional.ofNullable(given)
        .map(String::strip)
        .filter(text -> !text.isEmpty())
        .orElseThrow(
            () ->
                new SyncProblem(
                    ProblemPage.WRONG_PARAMETER,
                    place.what() + " has no " + part + ".",
                    place.remedy()));
  }
}
