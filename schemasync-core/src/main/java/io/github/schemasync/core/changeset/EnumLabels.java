package io.github.schemasync.core.changeset;

import io.github.schemasync.core.model.EnumType;
import java.util.ArrayList;
import java.util.List;

/** The labels of an enum type with one more or less. */
final class EnumLabels {
  private EnumLabels() {}

  /** The label goes behind the nearest label that stands before it in the wanted type. */
  static EnumType with(EnumType type, String label, EnumType wanted) {
    List<String> labels = new ArrayList<>(type.labels());
    int place = 0;
    for (String before : wanted.labels().subList(0, wanted.labels().indexOf(label))) {
      place = Math.max(place, labels.indexOf(before) + 1);
    }
    labels.add(place, label);
    return new EnumType(type.qualifiedName(), labels);
  }

  static EnumType without(EnumType type, String label) {
    return new EnumType(
        type.qualifiedName(), type.labels().stream().filter(it -> !it.equals(label)).toList());
  }
}
