package io.github.schemasync.core.changelog;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.CollectionNode;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * {@code databaseChangeLog: …}.
 *
 * @param list what stands behind the key; empty text when there is no entry yet
 * @param keyEnd offset behind the key
 */
record YamlFile(
    FileText source, List<Entry> entries, Node list, int keyEnd, Map<String, String> fields)
    implements ChangelogFile {

  static YamlFile read(FileText source) {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(Integer.MAX_VALUE);
    options.setMaxAliasesForCollections(Integer.MAX_VALUE);
    try {
      Node root = new Yaml(options).compose(new StringReader(source.text()));
      return of(source, root);
    } catch (YAMLException refusal) {
      throw NoRoom.unreadable(source, ChangelogFormat.YAML, refusal);
    }
  }

  private static YamlFile of(FileText source, Node root) {
    YamlMarks marks = new YamlMarks(source);
    for (NodeTuple tuple : tuples(root)) {
      if (text(tuple.getKeyNode()).equals("databaseChangeLog")) {
        Node list = tuple.getValueNode();
        Map<String, String> fields = new LinkedHashMap<>();
        List<Entry> entries = new ArrayList<>();
        for (Node item : items(list)) {
          entries.add(entry(item, marks, fields));
        }
        int keyEnd = marks.lineStop(tuple.getKeyNode());
        return new YamlFile(source, List.copyOf(entries), list, keyEnd, fields);
      }
    }
    throw new YAMLException("it has no key databaseChangeLog");
  }

  /** {@code - changeSet: {…}}, or {@code - logicalFilePath: …}, which goes to the file's fields. */
  private static Entry entry(Node item, YamlMarks marks, Map<String, String> fields) {
    Map<String, String> attributes = new LinkedHashMap<>();
    Entry.Kind kind = Entry.Kind.OTHER;
    for (NodeTuple tuple : tuples(item)) {
      String key = text(tuple.getKeyNode());
      kind = kind == Entry.Kind.OTHER ? Entry.Kind.of(key) : kind;
      if (tuple.getValueNode() instanceof ScalarNode scalar) {
        fields.put(key, scalar.getValue());
      }
      for (NodeTuple field : tuples(tuple.getValueNode())) {
        if (field.getValueNode() instanceof ScalarNode scalar) {
          attributes.put(text(field.getKeyNode()), scalar.getValue());
        }
      }
    }
    return new Entry(kind, attributes, marks.start(item), marks.end(item));
  }

  @Override
  public ChangelogFormat format() {
    return ChangelogFormat.YAML;
  }

  @Override
  public TextStyle style() {
    return TextStyle.of(ChangelogFormat.YAML)
        .like(source)
        .withBlankLines(hasBlankLines())
        .withYaml(YamlHabits.of(list))
        .withOneLineIncludes(flowInclude().isPresent())
        .withBlankInTags(flowInclude().filter(this::hasBlankInside).isPresent());
  }

  /** The last {@code - include: {file: …}}, when all are written so. */
  private Optional<Node> flowInclude() {
    List<Node> includes =
        items(list).stream()
            .flatMap(item -> tuples(item).stream())
            .filter(tuple -> text(tuple.getKeyNode()).equals("include"))
            .map(NodeTuple::getValueNode)
            .toList();
    return includes.stream().allMatch(YamlFile::isFlow)
        ? includes.stream().reduce((one, next) -> next)
        : Optional.empty();
  }

  private boolean hasBlankInside(Node flow) {
    return source.text().startsWith("{ ", new YamlMarks(source).start(flow));
  }

  private static boolean isFlow(Node node) {
    return node instanceof CollectionNode<?> collection
        && collection.getFlowStyle() == FlowStyle.FLOW;
  }

  @Override
  public FileHead head() {
    return new FileHead(Optional.empty(), Optional.ofNullable(fields.get("logicalFilePath")));
  }

  @Override
  public Slot slot(Optional<Entry> behind) {
    if (entries.isEmpty()) {
      return first();
    }
    requireRoom();
    if (behind.isEmpty()) {
      return new Slot(keyEnd, " ".repeat(style().yaml().dash()), "\n", "\n", "");
    }
    String margin = " ".repeat(list.getStartMark().getColumn());
    String gap = hasBlankLines() ? "\n\n" : "\n";
    return new Slot(behind.get().end(), margin, gap, gap, "");
  }

  /** Below the key; what says that nothing is there goes: {@code []}. */
  private Slot first() {
    String margin = " ".repeat(style().yaml().dash());
    if (!isFlow(list)) {
      return new Slot(keyEnd, margin, "\n", "\n", "");
    }
    YamlMarks marks = new YamlMarks(source);
    int from = source.text().lastIndexOf(':', marks.start(list)) + 1;
    int to = marks.lineStop(list);
    String comment = source.text().substring(marks.stop(list), to);
    return new Slot(from, to, margin, comment + "\n", "\n", "");
  }

  private void requireRoom() {
    if (list instanceof SequenceNode sequence && sequence.getFlowStyle() == FlowStyle.FLOW) {
      throw NoRoom.in(
          source,
          "the list of databaseChangeLog is written in one line",
          "Write it as a block: databaseChangeLog: and below it one \"- \" for each entry.");
    }
    for (int i = 1; i < entries.size(); i++) {
      if (entries.get(i).start() <= entries.get(i - 1).start()) {
        throw NoRoom.in(
            source,
            "an entry of databaseChangeLog is an alias of another, so its place cannot be told",
            "Write the entry out.");
      }
    }
  }

  static List<NodeTuple> tuples(Node node) {
    return node instanceof MappingNode mapping ? mapping.getValue() : List.of();
  }

  static List<Node> items(Node node) {
    return node instanceof SequenceNode sequence ? sequence.getValue() : List.of();
  }

  static String text(Node node) {
    return node instanceof ScalarNode scalar ? scalar.getValue() : "";
  }
}
