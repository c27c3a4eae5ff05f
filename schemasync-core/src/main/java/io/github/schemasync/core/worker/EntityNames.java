package io.github.schemasync.core.worker;

import io.github.schemasync.core.worker.WrittenRow.Trait;
import java.util.Map;
import java.util.Objects;

/**
 * The entity class behind each mapped entity. Envers maps audit tables to entities that have no
 * class of their own.
 *
 * @param jpa the project's class path
 * @param settings the unit's settings
 * @param joinTables the collection attributes that have a table of their own, by its name
 */
record EntityNames(JpaApi jpa, Map<String, Object> settings, Map<String, Attribute> joinTables) {

  Attribute of(Mirror entity) {
    String name = entity.text("getEntityName").orElseThrow();
    return entity
        .text("getClassName")
        .map(className -> Attribute.entity(className, written(entity)))
        .orElseGet(() -> audited(name).noting("audit"));
  }

  private static WrittenRow written(Mirror entity) {
    return WrittenRow.ANYTHING
        .with(Trait.SHARES_TABLE, new Hierarchy(entity).sharesTable())
        .with(Trait.LEFT_OUT_WHEN_NULL, entity.flag("useDynamicInsert"));
  }

  /** The class, or the collection attribute, that an audit entity is about. */
  private Attribute audited(String name) {
    String prefix = setting("audit_table_prefix", "");
    String suffix = setting("audit_table_suffix", "_AUD");
    Attribute unknown = Attribute.entity(name, WrittenRow.ANYTHING);
    if (!name.startsWith(prefix) || !name.endsWith(suffix)) {
      return unknown;
    }
    String bare = name.substring(prefix.length(), name.length() - suffix.length());
    return jpa.find(bare).isPresent()
        ? Attribute.entity(bare, WrittenRow.ANYTHING)
        : joinTables.getOrDefault(bare, unknown);
  }

  private String setting(String name, String otherwise) {
    return Objects.toString(settings.get("org.hibernate.envers." + name), otherwise);
  }
}
