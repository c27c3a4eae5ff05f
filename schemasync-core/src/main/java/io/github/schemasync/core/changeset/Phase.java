package io.github.schemasync.core.changeset;

import io.github.schemasync.core.model.ObjectKind;

/**
 * When a step runs: what others need comes before them, what needs others is dropped before them.
 * The order of the constants is the order of the changesets.
 */
enum Phase {
  SCHEMA,
  EXTENSION,
  RENAME,
  DROP_POLICY,
  DROP_TRIGGER,
  DROP_VIEW,
  DROP_FOREIGN_KEY,
  DROP_CHECK,
  DROP_EXCLUSION,
  DROP_INDEX,
  DROP_UNIQUE,
  DROP_PRIMARY_KEY,
  /** Early, because PostgreSQL does not change the type of a column that one reads. */
  DROP_GENERATED_COLUMN,
  /** Early, because its name and those of its indexes may be wanted again. */
  DROP_TABLE,
  TYPE,
  SEQUENCE,
  FUNCTION,
  TABLE,
  COLUMN,
  PRIMARY_KEY,
  UNIQUE,
  CHECK,
  EXCLUSION,
  INDEX,
  /** Behind all that guards single rows, before rows refer to others and triggers look at them. */
  DATA,
  FOREIGN_KEY,
  VIEW,
  TRIGGER,
  POLICY,
  DROP_COLUMN,
  DROP_SEQUENCE,
  DROP_FUNCTION,
  DROP_TYPE,
  DROP_EXTENSION,
  DROP_SCHEMA;

  static Phase of(Step step) {
    if (step instanceof Step.Rename) {
      return RENAME;
    } else if (step instanceof Step.Load) {
      return DATA;
    }
    return step instanceof Step.Drop drop ? ofDrop(drop) : of(step.key().kind());
  }

  private static Phase of(ObjectKind kind) {
    return switch (kind) {
      case SCHEMA -> SCHEMA;
      case EXTENSION -> EXTENSION;
      case ENUM, ENUM_LABEL, DOMAIN, COMPOSITE, RANGE -> TYPE;
      case SEQUENCE -> SEQUENCE;
      case FUNCTION -> FUNCTION;
      case TABLE -> TABLE;
      case COLUMN -> COLUMN;
      case PRIMARY_KEY -> PRIMARY_KEY;
      case UNIQUE -> UNIQUE;
      case CHECK -> CHECK;
      case EXCLUSION -> EXCLUSION;
      case INDEX -> INDEX;
      case FOREIGN_KEY -> FOREIGN_KEY;
      case VIEW -> VIEW;
      case TRIGGER -> TRIGGER;
      case POLICY -> POLICY;
    };
  }

  private static Phase ofDrop(Step.Drop drop) {
    if (StepList.isGenerated(drop.object())) {
      return DROP_GENERATED_COLUMN;
    }
    ObjectKind kind = drop.key().kind();
    return of(kind) == TYPE ? DROP_TYPE : Phase.valueOf("DROP_" + kind.name());
  }
}
