package io.github.schemasync.core.changelog;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * {@code {"databaseChangeLog": [ … ]}}.
 *
 * @param listStart offset behind the list's opening bracket
 * @param listEnd offset of its closing bracket
 * @param fields of the file: {@code logicalFilePath}
 */
record JsonFile(
    FileText source, List<Entry> entries, int listStart, int listEnd, Map<String, String> fields)
    implements ChangelogFile {

  static JsonFile read(FileText source) {
    try {
      return new JsonScan(source).run();
    } catch (IOException refusal) {
      throw NoRoom.unreadable(source, ChangelogFormat.JSON, refusal);
    }
  }

  @Override
  public ChangelogFormat format() {
    return ChangelogFormat.JSON;
  }

  /** Indented as the key is, which is one step in. */
  @Override
  public TextStyle style() {
    TextStyle usual = TextStyle.of(ChangelogFormat.JSON).like(source);
    String margin = source.leadingBlanks(listStart);
    List<String> includes =
        inclusions().stream().map(it -> source.text().substring(it.start(), it.end())).toList();
    return (margin.isEmpty() ? usual : usual.withIndent(margin))
        .withOneLineIncludes(
            !includes.isEmpty() && includes.stream().noneMatch(it -> it.contains("\n")))
        .withBlankInTags(includes.stream().anyMatch(it -> it.startsWith("{ ")));
  }

  @Override
  public FileHead head() {
    return new FileHead(Optional.empty(), Optional.ofNullable(fields.get("logicalFilePath")));
  }

  @Override
  public Slot slot(Optional<Entry> behind) {
    if (behind.isPresent()) {
      String margin = source.leadingBlanks(behind.get().start());
      return new Slot(behind.get().end(), margin, ",\n", ",\n", "");
    }
    String indent = style().indent();
    return new Slot(listStart, indent.repeat(2), "\n", ",\n", "\n" + indent);
  }
}
