package io.github.schemasync.core.changelog;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/**
 * {@code <databaseChangeLog>}.
 *
 * @param comments those between the entries
 * @param root the start tag
 * @param end offset of {@code </databaseChangeLog>}
 */
record XmlFile(FileText source, List<Entry> entries, List<XmlSpan> comments, XmlRoot root, int end)
    implements ChangelogFile {
  private static final String NEEDLE = "jhipster-needle-liquibase-add";

  static XmlFile read(FileText source) {
    try {
      return new XmlScan(source).run();
    } catch (XMLStreamException refusal) {
      throw NoRoom.unreadable(source, ChangelogFormat.XML, refusal);
    }
  }

  @Override
  public ChangelogFormat format() {
    return ChangelogFormat.XML;
  }

  @Override
  public TextStyle style() {
    TextStyle usual = TextStyle.of(ChangelogFormat.XML).like(source);
    String margin = entries.stream().findFirst().map(it -> source.marginOf(it.start())).orElse("");
    return (margin.isEmpty() ? usual : usual.withIndent(margin))
        .withBlankLines(hasBlankLines())
        .withBlankInTags(inclusions().stream().anyMatch(this::endsInBlank));
  }

  private boolean endsInBlank(Entry entry) {
    return source.text().substring(entry.start(), entry.end()).contains(" />");
  }

  @Override
  public FileHead head() {
    return new FileHead(
        root.namespaceTag().map(tag -> declaration() + tag),
        Optional.ofNullable(root.attributes().get("logicalFilePath")));
  }

  /** New files are in UTF-8, whatever this one is in. */
  private String declaration() {
    boolean alike = source.declarationEnd() > 0 && source.charset().equals(StandardCharsets.UTF_8);
    String declaration =
        alike ? source.text().substring(0, source.declarationEnd()) : XmlWriter.DECLARATION;
    return declaration + "\n";
  }

  @Override
  public Slot slot(Optional<Entry> behind) {
    if (root.isEmpty()) {
      return opened();
    }
    int from = behind.map(Entry::end).orElse(root.end());
    int to = behind.flatMap(this::next).map(Entry::start).orElse(end);
    return needle(from, to)
        .map(this::before)
        .or(() -> behind.map(this::after))
        .orElseGet(this::onlyOne);
  }

  /** JHipster's own generator puts an include before this comment. */
  private Optional<XmlSpan> needle(int from, int to) {
    return comments.stream()
        .filter(comment -> comment.start() >= from && comment.end() <= to)
        .filter(comment -> comment.text().contains(NEEDLE))
        .min(Comparator.comparing(comment -> !comment.text().contains("incremental")));
  }

  private Slot before(XmlSpan comment) {
    String margin = source.marginOf(comment.start());
    int start = comment.start() - margin.length();
    return new Slot(start, margin, "", "\n", "\n");
  }

  /** {@code <databaseChangeLog/>} becomes two tags. */
  private Slot opened() {
    int slash = root.end() - "/>".length();
    int start = source.text().substring(0, slash).stripTrailing().length();
    return new Slot(start, root.end(), style().indent(), ">\n", "\n", "\n</databaseChangeLog>");
  }

  private Slot after(Entry entry) {
    String gap = hasBlankLines() ? "\n\n" : "\n";
    return new Slot(entry.end(), source.marginOf(entry.start()), gap, gap, "");
  }

  private Slot onlyOne() {
    String indent = style().indent();
    return source.isFirstOnLine(end)
        ? new Slot(source.lineStart(end), indent, "", "\n", "\n")
        : new Slot(end, indent, "\n", "\n", "\n");
  }
}
