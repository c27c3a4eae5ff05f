package io.github.schemasync.core.worker;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;

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
    boolean sharesRows = entity.is("org.hibernate.mapping.SingleTableSubclass");
    return entity
        .text("getClassName")
        .map(className -> Attribute.entity(className, !sharesRows))
        .orElseGet(() -> Attribute.entity(audited(name).orElse(name), false).noting("audit"));
  }

  private Optional<String> audited(String name) {
    String prefix = setting("audit_table_prefix", "");
    String suffix = setting("audit_table_suffix", "_AUD");
    return Optional.of(name)
        .filter(each -> each.startsWith(prefix) && each.endsWith(suffix))
        .map(each -> each.substring(prefix.length(), each.length() - suffix.length()))
        .filter(each -> jpa.find(each).isPresent());
  }

  private String setting(String name, String otherwise) {
    return Objects.toString(settings.get("org.hibernate.envers." + name), otherwise);
  }
}
