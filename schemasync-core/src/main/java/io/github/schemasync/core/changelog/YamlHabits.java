package io.github.schemasync.core.changelog;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Learns indentation and quoting from a list of entries. */
final class YamlHabits {

  private YamlHabits() {}

  static YamlStyle of(Node list) {
    List<Node> items = YamlFile.items(list);
    if (items.isEmpty()) {
      return YamlStyle.USUAL;
    }
    Node item = items.get(items.size() - 1);
    int dash = list.getStartMark().getColumn();
    int content = column(item) - dash;
    int step =
        YamlFile.tuples(item).stream()
            .map(tuple -> YamlFile.tuples(tuple.getValueNode()))
            .flatMap(List::stream)
            .map(tuple -> column(tuple.getKeyNode()) - column(item))
            .filter(columns -> columns == 2 || columns == 4)
            .findFirst()
            .orElse(YamlStyle.USUAL.step());
    List<NodeTuple> fields = items.stream().flatMap(YamlHabits::fields).toList();
    return new YamlStyle(
        step,
        Math.min(dash, step),
        content >= 4 && step == 4,
        quoting(fields.stream().filter(field -> !isId(field))),
        quoting(fields.stream().filter(YamlHabits::isId)));
  }

  private static boolean isId(NodeTuple field) {
    return YamlFile.text(field.getKeyNode()).equals("id");
  }

  /** The most frequent style of texts that could be written in any. */
  private static ScalarStyle quoting(Stream<NodeTuple> fields) {
    Map<ScalarStyle, Long> frequencies =
        fields
            .map(field -> (ScalarNode) field.getValueNode())
            .filter(value -> value.getTag().equals(Tag.STR) || value.getTag().equals(Tag.INT))
            .map(ScalarNode::getScalarStyle)
            .filter(style -> style != ScalarStyle.LITERAL && style != ScalarStyle.FOLDED)
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    return frequencies.entrySet().stream()
        .max(
            Map.Entry.<ScalarStyle, Long>comparingByValue()
                .thenComparing(entry -> entry.getKey() == ScalarStyle.PLAIN)
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(ScalarStyle.PLAIN);
  }

  /** Every key with a scalar, at any depth. */
  private static Stream<NodeTuple> fields(Node node) {
    Stream<NodeTuple> here =
        YamlFile.tuples(node).stream().filter(it -> it.getValueNode() instanceof ScalarNode);
    Stream<Node> below =
        Stream.concat(
            YamlFile.tuples(node).stream().map(NodeTuple::getValueNode),
            YamlFile.items(node).stream());
    return Stream.concat(here, below.flatMap(YamlHabits::fields));
  }

  private static int column(Node node) {
    return node.getStartMark().getColumn();
  }
}
