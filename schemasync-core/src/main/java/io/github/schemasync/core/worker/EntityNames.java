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
 */
record EntityNames(JpaApi jpa, Map<String, Object> settings) {

  Attribute of(Mirror entity) {
    String name = entity.text("getEntityName").orElseThrow();
    return entity
        .text("getClassName")
        .map(className -> Attribute.entity(className, written(entity)))
        .orElseGet(
            () -> Attribute.entity(audited(name), WrittenRow.ANYTHING).noting(AuditRows.NOTE));
  }

  private static WrittenRow written(Mirror entity) {
    return WrittenRow.ANYTHING
        .with(Trait.SHARES_TABLE, new Hierarchy(entity).sharesTable())
        .with(Trait.IMMUTABLE, !entity.flag("isMutable"))
        .with(Trait.LEFT_OUT_WHEN_NULL, entity.flag("useDynamicInsert"));
  }

  /** The class that is audited, or the table of the collection that is. */
  private String audited(String name) {
    String prefix = setting("audit_table_prefix", "");
    String suffix = setting("audit_table_suffix", "_AUD");
    return name.startsWith(prefix) && name.endsWith(suffix)
        ? name.substring(prefix.length(), name.length() - suffix.length())
        : name;
  }

  private String setting(String name, String otherwise) {
    return Objects.toString(settings.get("org.hibernate.envers." + name), otherwise);
  }
}
