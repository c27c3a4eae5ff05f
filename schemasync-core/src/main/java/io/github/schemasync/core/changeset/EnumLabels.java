package io.github.schemasync.core.changeset;

import io.github.schemasync.core.model.EnumType;
import java.util.ArrayList;
import java.util.List;

/** The labels of an enum type with one more or less. */
final class EnumLabels {
  private EnumLabels() {}

  /**
   * The label goes behind the nearest label that stands before it among the wanted ones; behind all
   * when it is none of them.
   */
  static EnumType with(EnumType type, String label, List<String> wanted) {
    List<String> labels = new ArrayList<>(type.labels());
    if (!wanted.contains(label)) {
      labels.add(label);
      return type.withLabels(labels);
    }
    int place = 0;
    for (String before : wanted.subList(0, wanted.indexOf(label))) {
      place = Math.max(place, labels.indexOf(before) + 1);
    }
    labels.add(place, label);
    return type.withLabels(labels);
  }

  static EnumType without(EnumType type, String label) {
    return type.withLabels(type.labels().stream().filter(it -> !it.equals(label)).toList());
  }
}
