package io.github.schemasync.core.changelog;

import java.util.List;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.CollectionNode;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Offsets of nodes. SnakeYAML counts code points, and ends a block where the next token begins,
 * behind comments and empty lines that do not belong to it.
 */
record YamlMarks(FileText source) {

  int start(Node node) {
    return offset(node.getStartMark());
  }

  /**
   * Behind the node's last character and what else is on that line. A block text ends with its last
   * line, or with the empty lines below it where they belong to it ({@code |+}).
   */
  int end(Node node) {
    Node last = last(node);
    int end = offset(last.getEndMark());
    boolean isBlockText = end > start(last) && source.text().charAt(end - 1) == '\n';
    if (!isBlockText || YamlFile.text(last).endsWith("\n\n")) {
      return source.lineStop(isBlockText ? end - 1 : end);
    }
    return source.text().substring(0, end).stripTrailing().length();
  }

  /** Behind the node's last character where that is known: not of a block. */
  int stop(Node node) {
    return offset(node.getEndMark());
  }

  int lineStop(Node node) {
    return source.lineStop(stop(node));
  }

  private static Node last(Node node) {
    if (node instanceof CollectionNode<?> collection
        && collection.getFlowStyle() == FlowStyle.BLOCK
        && !collection.getValue().isEmpty()) {
      return last(lastChild(node));
    }
    return node;
  }

  private static Node lastChild(Node block) {
    if (block instanceof MappingNode mapping) {
      List<NodeTuple> tuples = mapping.getValue();
      return tuples.get(tuples.size() - 1).getValueNode();
    }
    List<Node> items = ((SequenceNode) block).getValue();
    return items.get(items.size() - 1);
  }

  private int offset(Mark mark) {
    return source.text().offsetByCodePoints(0, mark.getIndex());
  }
}
