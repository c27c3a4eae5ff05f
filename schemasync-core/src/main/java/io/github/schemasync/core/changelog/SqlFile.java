package io.github.schemasync.core.changelog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code --liquibase formatted sql}, or raw SQL: without that line at its top Liquibase runs all of
 * it as one changeset, and {@code --changeset} is a comment like any other.
 *
 * @param fields the words of the first line behind {@code formatted sql}
 * @param isRaw whether that line is not there
 */
record SqlFile(FileText source, List<Entry> entries, Map<String, String> fields, boolean isRaw)
    implements ChangelogFile {
  private static final Pattern FIRST =
      Pattern.compile("\\s*--\\s*liquibase formatted(.*)", Pattern.CASE_INSENSITIVE);
  private static final Pattern CHANGESET =
      Pattern.compile(
          "\\s*--\\s*changeset\\s+(\"[^\"]+\"|[^:]+):\\s*(\"[^\"]+\"|\\S+)(.*)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern WORD = Pattern.compile("(\\w+):(\"[^\"]*\"|\\S+)");

  static SqlFile read(FileText source) {
    Matcher first = FIRST.matcher(firstLine(source));
    return first.matches()
        ? new SqlFile(source, changesets(source), words(first.group(1)), false)
        : new SqlFile(source, List.of(), Map.of(), true);
  }

  private static String firstLine(FileText source) {
    return source.text().lines().filter(line -> !line.isBlank()).findFirst().orElse("");
  }

  private static List<Entry> changesets(FileText source) {
    List<Entry> entries = new ArrayList<>();
    int offset = 0;
    for (String line : source.text().split("\n", -1)) {
      Matcher changeset = CHANGESET.matcher(line.stripTrailing());
      if (changeset.matches()) {
        endLast(entries, source, offset);
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("id", unquoted(changeset.group(2)));
        attributes.put("author", unquoted(changeset.group(1)).strip());
        attributes.putAll(words(changeset.group(3)));
        entries.add(new Entry(Entry.Kind.CHANGESET, attributes, offset, offset));
      }
      offset += line.length() + 1;
    }
    endLast(entries, source, source.text().length());
    return List.copyOf(entries);
  }

  private static void endLast(List<Entry> entries, FileText source, int limit) {
    int last = entries.size() - 1;
    if (last >= 0) {
      Entry entry = entries.get(last);
      int end =
          entry.start() + source.text().substring(entry.start(), limit).stripTrailing().length();
      entries.set(last, new Entry(entry.kind(), entry.attributes(), entry.start(), end));
    }
  }

  private static Map<String, String> words(String text) {
    Map<String, String> words = new LinkedHashMap<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      words.put(matcher.group(1), unquoted(matcher.group(2)));
    }
    return words;
  }

  private static String unquoted(String text) {
    return text.startsWith("\"") ? text.substring(1, text.length() - 1) : text;
  }

  @Override
  public ChangelogFormat format() {
    return ChangelogFormat.SQL;
  }

  @Override
  public TextStyle style() {
    TextStyle usual = TextStyle.of(ChangelogFormat.SQL).like(source);
    boolean spaced = source.text().stripLeading().startsWith("-- ");
    return usual
        .withSqlComment(spaced ? "-- " : "--")
        .withBlankLines(entries.size() < 2 || hasBlankLines());
  }

  @Override
  public FileHead head() {
    return new FileHead(Optional.empty(), Optional.ofNullable(fields.get("logicalFilePath")));
  }

  @Override
  public Slot slot(Optional<Entry> behind) {
    if (isRaw) {
      throw NoRoom.in(
          source,
          "it has no first line \"--liquibase formatted sql\", so Liquibase runs all of it as one"
              + " changeset",
          "Make a root changelog in XML, YAML or JSON that includes it, and name that one:"
              + " -Dschemasync.changelog.file=…");
    }
    String gap = style().blankLines() ? "\n\n" : "\n";
    int end = behind.map(Entry::end).orElse(source.text().stripTrailing().length());
    return new Slot(end, "", gap, gap, "");
  }
}
