package io.github.schemasync.core.changelog;

import io.github.schemasync.core.changeset.Changeset;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Writes YAML. */
record YamlWriter(TextStyle style) implements ChangelogWriter {
  private static final String ROOT = "databaseChangeLog";

  /** What YAML reads as the same number again. */
  private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,17}");

  @Override
  public String file(List<Changeset> changesets, FileHead head) {
    List<Object> entries = new ArrayList<>();
    head.logicalFilePath().ifPresent(path -> entries.add(Map.of("logicalFilePath", path)));
    changesets.forEach(changeset -> entries.add(ChangesetTree.of(changeset, style.attributes())));
    return apart(serialized(entries));
  }

  @Override
  public String master(Map<String, Object> include) {
    return serialized(List.of(Map.of("include", include)));
  }

  @Override
  public String changeset(Changeset changeset, String margin) {
    return entry(margin, ChangesetTree.of(changeset, style.attributes()));
  }

  @Override
  public String include(Map<String, Object> attributes, String margin) {
    if (!style.oneLineIncludes()) {
      return entry(margin, Map.of("include", attributes));
    }
    String empty = "{}";
    return entry(margin, Map.of("include", Map.of())).replace(empty, flow(attributes));
  }

  /** {@code {file: …, relativeToChangelogFile: true}}. */
  private String flow(Map<String, Object> attributes) {
    MappingNode block = (MappingNode) node("", attributes);
    StringWriter text = new StringWriter();
    new Yaml(style.yaml().options())
        .serialize(new MappingNode(Tag.MAP, block.getValue(), FlowStyle.FLOW), text);
    String flow = text.toString().strip();
    return style.blankInTags() ? "{ " + flow.substring(1, flow.length() - 1) + " }" : flow;
  }

  /** Without the line of the root and with another margin. */
  private String entry(String margin, Map<String, Object> entry) {
    int dash = style.yaml().dash();
    return serialized(List.of(entry))
        .lines()
        .skip(1)
        .map(line -> line.isEmpty() ? line : margin + line.substring(dash))
        .collect(Collectors.joining("\n"));
  }

  private String apart(String text) {
    String dash = "\n" + " ".repeat(style.yaml().dash()) + "-";
    int first = text.indexOf(dash) + dash.length();
    return style.blankLines()
        ? text.substring(0, first) + text.substring(first).replace(dash, "\n" + dash)
        : text;
  }

  private String serialized(List<Object> entries) {
    StringWriter text = new StringWriter();
    new Yaml(style.yaml().options()).serialize(node("", Map.of(ROOT, entries)), text);
    return text.toString();
  }

  private Node node(String key, Object value) {
    if (value instanceof Map<?, ?> map) {
      List<NodeTuple> tuples = new ArrayList<>();
      map.forEach(
          (name, each) ->
              tuples.add(new NodeTuple(plain(name.toString()), node(name.toString(), each))));
      return new MappingNode(Tag.MAP, tuples, FlowStyle.BLOCK);
    }
    if (value instanceof List<?> list) {
      FlowStyle flow = list.isEmpty() ? FlowStyle.FLOW : FlowStyle.BLOCK;
      return new SequenceNode(Tag.SEQ, list.stream().map(each -> node(key, each)).toList(), flow);
    }
    if (value instanceof String text) {
      return text(key.equals("id") ? style.yaml().ids() : style.yaml().texts(), key, text);
    }
    return new ScalarNode(tag(value), value.toString(), null, null, ScalarStyle.PLAIN);
  }

  private static Node text(ScalarStyle quoting, String key, String text) {
    boolean isNumber = key.equals("id") && NUMBER.matcher(text).matches();
    if (isNumber && quoting == ScalarStyle.PLAIN) {
      return new ScalarNode(Tag.INT, text, null, null, quoting);
    }
    ScalarStyle style = text.contains("\n") ? ScalarStyle.LITERAL : quoting;
    return new ScalarNode(Tag.STR, text, null, null, style);
  }

  private static Node plain(String key) {
    return new ScalarNode(Tag.STR, key, null, null, ScalarStyle.PLAIN);
  }

  private static Tag tag(Object value) {
    if (value instanceof Boolean) {
      return Tag.BOOL;
    }
    return value instanceof Double || value instanceof BigDecimal ? Tag.FLOAT : Tag.INT;
  }
}
