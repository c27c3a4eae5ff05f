package io.github.schemasync.core.changelog;

import io.github.schemasync.core.changeset.Change;
import io.github.schemasync.core.changeset.Changeset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes formatted SQL, in the form that Liquibase 4.9 to 5.x read. */
record SqlWriter(TextStyle style) implements ChangelogWriter {

  @Override
  public String file(List<Changeset> changesets, FileHead head) {
    String path = head.logicalFilePath().map(it -> " logicalFilePath:" + it).orElse("");
    String gap = style.blankLines() ? "\n\n" : "\n";
    return changesets.stream()
        .map(changeset -> changeset(changeset, ""))
        .collect(
            Collectors.joining(
                gap, style.sqlComment() + "liquibase formatted sql" + path + gap, "\n"));
  }

  @Override
  public String master(Map<String, Object> include) {
    throw new IllegalStateException("formatted SQL cannot include a file");
  }

  @Override
  public String include(Map<String, Object> attributes, String margin) {
    throw new IllegalStateException("formatted SQL cannot include a file");
  }

  @Override
  public String changeset(Changeset changeset, String margin) {
    List<String> lines = new ArrayList<>();
    lines.add(style.sqlComment() + "changeset " + head(changeset));
    changeset
        .precondition()
        .ifPresent(
            it -> {
              lines.add(style.sqlComment() + "preconditions onFail:" + it.onFail());
              lines.add(
                  style.sqlComment()
                      + "precondition-sql-check expectedResult:0 "
                      + oneLine(it.sql()));
            });
    changeset
        .comment()
        .ifPresent(text -> lines.add(style.sqlComment() + "comment: " + oneLine(text)));
    statements(changeset.changes()).map(SqlWriter::ended).forEach(lines::add);
    if (changeset.rollback().isEmpty()) {
      lines.add(style.sqlComment() + "rollback not required");
    }
    statements(changeset.rollback())
        .map(SqlWriter::ended)
        .flatMap(String::lines)
        .forEach(line -> lines.add(style.sqlComment() + "rollback " + line));
    return String.join("\n", lines);
  }

  private String head(Changeset changeset) {
    StringBuilder head = new StringBuilder();
    head.append(name(changeset.author())).append(':').append(name(changeset.id()));
    Map<String, String> attributes = new LinkedHashMap<>(style.attributes());
    attributes.remove(Quoting.ATTRIBUTE); // SQL has its own quotes
    attributes.forEach(
        (key, value) -> head.append(' ').append(key).append(':').append(name(value)));
    if (!changeset.inTransaction()) {
      head.append(" runInTransaction:false");
    }
    if (changeset.changes().stream().anyMatch(Change::holdsSemicolon)) {
      head.append(" splitStatements:false");
    }
    if (changeset.rollback().stream().anyMatch(Change::holdsSemicolon)) {
      head.append(" rollbackSplitStatements:false");
    }
    if (statements(changeset.changes()).anyMatch(ChangesetFields::holdsComment)) {
      head.append(" stripComments:false");
    }
    return head.toString();
  }

  private static Stream<String> statements(List<Change> changes) {
    return changes.stream().flatMap(change -> change.sql().stream()).map(JdbcText::of);
  }

  private static String ended(String statement) {
    return statement + ";";
  }

  private static String name(String text) {
    return text.contains(" ") || text.contains(":") ? '"' + text + '"' : text;
  }

  private static String oneLine(String text) {
    return text.lines().map(String::strip).collect(Collectors.joining(" "));
  }
}
