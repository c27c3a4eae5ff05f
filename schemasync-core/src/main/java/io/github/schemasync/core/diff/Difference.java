package io.github.schemasync.core.diff;

import io.github.schemasync.core.model.ObjectKey;
import io.github.schemasync.core.model.SchemaObject;
import java.util.Optional;

/** One thing in which the two sides disagree, as data. What it means is decided elsewhere. */
public sealed interface Difference {

  /** What it is about, as the entities name it, or as the changelog does where they have none. */
  ObjectKey key();

  /** Stable for ever: {@code column.missing}, {@code foreign-key.on-delete}. */
  String code();

  /** The entities' object, where they have one. */
  default Optional<SchemaObject> onEntitiesSide() {
    return Optional.empty();
  }

  /** The changelog's object, where it has one. */
  default Optional<SchemaObject> onChangelogSide() {
    return Optional.empty();
  }

  /** The entities need it, the changelog lacks it. */
  record Missing(ObjectKey key, SchemaObject entities) implements Difference {
    @Override
    public String code() {
      return key.kind().slug() + ".missing";
    }

    @Override
    public Optional<SchemaObject> onEntitiesSide() {
      return Optional.of(entities);
    }
  }

  /** Only the changelog has it. */
  record Unexpected(ObjectKey key, SchemaObject changelog) implements Difference {
    @Override
    public String code() {
      return key.kind().slug() + ".unexpected";
    }

    @Override
    public Optional<SchemaObject> onChangelogSide() {
      return Optional.of(changelog);
    }
  }

  /**
   * Both sides have it, with one property different.
   *
   * @param entitiesValue the property on the entities side, in SQL
   * @param changelogValue the property on the changelog side, in SQL
   */
  record Changed(
      ObjectKey key,
      Property property,
      SchemaObject entities,
      SchemaObject changelog,
      String entitiesValue,
      String changelogValue)
      implements Difference {
    @Override
    public String code() {
      return key.kind().slug() + "." + property.slug();
    }

    @Override
    public Optional<SchemaObject> onEntitiesSide() {
      return Optional.of(entities);
    }

    @Override
    public Optional<SchemaObject> onChangelogSide() {
      return Optional.of(changelog);
    }
  }

  /**
   * PostgreSQL refuses the DDL that the entities' side is made of, so there is nothing to compare.
   *
   * @param error PostgreSQL's message
   * @param sql the statement
   * @param absent whether the entities' table itself could not be made
   * @param hint what PostgreSQL lacks for it, where that is known
   */
  record Refused(ObjectKey key, String error, String sql, boolean absent, Optional<String> hint)
      implements Difference {
    @Override
    public String code() {
      return key.kind().slug() + ".refused";
    }
  }

  /**
   * Nobody can say whether it is equal.
   *
   * @param entities the entities' object, where it is known
   */
  record NotCompared(ObjectKey key, Optional<SchemaObject> entities, String reason)
      implements Difference {
    @Override
    public String code() {
      return key.kind().slug() + ".not-compared";
    }

    @Override
    public Optional<SchemaObject> onEntitiesSide() {
      return entities;
    }
  }
}
