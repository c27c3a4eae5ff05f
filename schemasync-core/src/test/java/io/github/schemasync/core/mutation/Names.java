package io.github.schemasync.core.mutation;

import static java.util.stream.Collectors.joining;

import io.github.schemasync.core.diff.Difference;
import io.github.schemasync.core.model.ObjectKey;
import io.github.schemasync.core.model.ObjectKind;
import io.github.schemasync.core.policy.Finding;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What findings must name, by the lines {@code object | attributes} of {@code names.txt}. A finding
 * about something that the entities have names what is listed for it. One about a column,
 * constraint or label that only the changelog has names the entities of its table or type. A
 * schema, and a table, sequence or type that only the changelog has, is nobody's.
 *
 * @param listed by object
 */
record Names(Map<String, String> listed) {
  private static final String NOBODY = "\u2013";

  static Names read() {
    return new Names(
        Mutation.lines("names.txt").stream()
            .filter(line -> !line.startsWith("#"))
            .map(line -> line.split(" \\| ", 2))
            .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1].strip())));
  }

  /** The attributes that a finding names, {@code –} for none. */
  static String of(Finding finding) {
    return finding.origins().isEmpty()
        ? NOBODY
        : finding.origins().stream().map(Object::toString).distinct().collect(joining(", "));
  }

  /** What is compared with {@link #expected}: of something unexpected the entities only. */
  String said(Finding finding) {
    return isUnexpected(finding) ? entities(of(finding)) : of(finding);
  }

  String expected(Finding finding) {
    ObjectKey key = finding.difference().key();
    if (key.kind() == ObjectKind.SCHEMA || (isUnexpected(finding) && key.member().isEmpty())) {
      return NOBODY;
    }
    return isUnexpected(finding)
        ? entities(listed.getOrDefault(key.object().toString(), NOBODY))
        : listed.getOrDefault(key.toString(), key + " is not in names.txt");
  }

  private static boolean isUnexpected(Finding finding) {
    return finding.difference() instanceof Difference.Unexpected;
  }

  /** {@code Author.name (audit), Author.id (audit)}: {@code Author}. */
  private static String entities(String names) {
    return Stream.of(names.split(", "))
        .map(name -> name.replaceFirst("[. ].*", ""))
        .distinct()
        .collect(joining(", "));
  }
}
