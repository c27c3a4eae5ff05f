package io.github.schemasync.core.report;

import io.github.schemasync.core.diff.Difference;
import io.github.schemasync.core.diff.Difference.Changed;
import io.github.schemasync.core.diff.Difference.Missing;
import io.github.schemasync.core.diff.Difference.NotCompared;
import io.github.schemasync.core.diff.Difference.Refused;
import io.github.schemasync.core.diff.Difference.Unexpected;
import io.github.schemasync.core.diff.Property;
import io.github.schemasync.core.model.ObjectKind;
import io.github.schemasync.core.model.SchemaObject;
import io.github.schemasync.core.model.WriteTrait;
import io.github.schemasync.core.policy.Finding;
import io.github.schemasync.core.policy.ObjectLabel;
import java.util.Optional;

/** Says in words what a difference is. */
final class Wording {
  private static final int SHORT = 60;
  private static final String NOTHING = "\u2013";

  private Wording() {}

  /** The object, as {@link ObjectLabel} has it. */
  static String object(Finding finding) {
    return ObjectLabel.of(finding.difference());
  }

  /** What is wrong with it, in a few words. */
  static String title(Difference difference) {
    String kind = difference.key().kind().words();
    if (difference instanceof Missing) {
      return "missing " + kind;
    } else if (difference instanceof Unexpected) {
      return kind + " only in the changelog";
    } else if (difference instanceof Changed changed) {
      return changedTitle(changed, kind);
    }
    return difference instanceof Refused
        ? "DDL of the " + kind + " refused"
        : kind + " not compared";
  }

  /** The entities side in SQL. */
  static String entities(Finding finding) {
    Difference difference = finding.difference();
    boolean unnamed =
        difference instanceof Missing
            && difference.key().kind() == ObjectKind.COLUMN
            && finding.origins().stream().anyMatch(it -> it.written().is(WriteTrait.UNNAMED_TYPE));
    return unnamed
        ? "a type that Hibernate has no name for"
        : value(difference, difference.onEntitiesSide(), true);
  }

  /** The changelog side in SQL. */
  static String changelog(Finding finding) {
    Difference difference = finding.difference();
    return value(difference, difference.onChangelogSide(), false);
  }

  private static String changedTitle(Changed changed, String kind) {
    if (changed.property() == Property.NULLABILITY) {
      return changed.changelogValue().equals("null")
          ? "nullable, entity says NOT NULL"
          : "NOT NULL, entity says nullable";
    }
    if (changed.key().kind() == ObjectKind.CHECK) {
      return changed.property().words();
    }
    String values = changed.changelogValue() + ", entity says " + changed.entitiesValue();
    boolean column = changed.key().kind() == ObjectKind.COLUMN;
    return column && values.length() <= SHORT
        ? values
        : (column ? "" : kind + ": ") + changed.property().words() + " differs";
  }

  private static String value(
      Difference difference, Optional<SchemaObject> object, boolean ofEntities) {
    if (difference instanceof Changed changed) {
      return ofEntities ? changed.entitiesValue() : changed.changelogValue();
    } else if (difference instanceof Refused refused) {
      return ofEntities ? refused.error() + " in: " + refused.sql() : NOTHING;
    } else if (difference instanceof NotCompared notCompared) {
      return ofEntities ? notCompared.reason() : NOTHING;
    }
    return object.map(SchemaObject::definition).orElse(NOTHING);
  }
}
