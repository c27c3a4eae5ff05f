package io.github.schemasync.core.diff;

import io.github.schemasync.core.model.EnumLabel;
import io.github.schemasync.core.model.EnumType;
import io.github.schemasync.core.model.ObjectKey;
import io.github.schemasync.core.model.ObjectKind;
import io.github.schemasync.core.model.Schema;
import java.util.List;

/** Compares enum types, label by label; Hibernate 6 sorts the labels, so their order is apart. */
final class EnumComparator {
  private EnumComparator() {}

  static void compare(Schema entities, Schema changelog, Differences found) {
    Pairing<EnumType> pairing =
        Pairing.of(
            entities.enumTypes(),
            changelog.enumTypes(),
            (one, other) -> one.qualifiedName().equals(other.qualifiedName()));
    pairing.missing().forEach(it -> found.missing(key(it), it));
    pairing.unexpected().forEach(it -> found.unexpected(key(it), it));
    pairing.pairs().forEach(pair -> compareLabels(pair, found));
  }

  private static void compareLabels(Pairing.Pair<EnumType> pair, Differences found) {
    EnumType entities = pair.entities();
    EnumType changelog = pair.changelog();
    Pairing<String> labels = Pairing.of(entities.labels(), changelog.labels(), String::equals);
    labels.missing().forEach(it -> found.missing(key(entities, it), new EnumLabel(it)));
    labels.unexpected().forEach(it -> found.unexpected(key(entities, it), new EnumLabel(it)));
    List<String> common = entities.labels().stream().filter(changelog.labels()::contains).toList();
    List<String> theirs = changelog.labels().stream().filter(common::contains).toList();
    found.between(key(entities), entities, changelog).compare(Property.ORDER, common, theirs);
  }

  private static ObjectKey key(EnumType type) {
    return ObjectKey.of(ObjectKind.ENUM, type.qualifiedName());
  }

  private static ObjectKey key(EnumType type, String label) {
    return ObjectKey.of(ObjectKind.ENUM_LABEL, type.qualifiedName(), label);
  }
}
