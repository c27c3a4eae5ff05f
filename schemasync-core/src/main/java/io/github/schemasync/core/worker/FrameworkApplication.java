package io.github.schemasync.core.worker;

import java.util.List;

/**
 * An application whose framework is asked for persistence units and changelogs.
 *
 * @param framework who is asked
 * @param archives where its entities may be, the application's own classes first
 * @param describesUnits whether a {@code persistence.xml} says what is mapped, so that only the
 *     changelog is the framework's
 * @param profiles the active profiles, or environments; none leaves it to the application
 */
public record FrameworkApplication(
    Framework framework,
    List<EntityArchive> archives,
    boolean describesUnits,
    List<String> profiles) {

  public FrameworkApplication {
    archives = List.copyOf(archives);
    profiles = List.copyOf(profiles);
  }

  void store(StoredValues values) {
    values.put("name", framework.name());
    values.putAll("archives", archives, EntityArchive::store);
    values.put("describesUnits", String.valueOf(describesUnits));
    values.putTexts("profiles", profiles);
  }

  static FrameworkApplication load(StoredValues values) {
    return new FrameworkApplication(
        Framework.valueOf(values.text("name")),
        values.all("archives", EntityArchive::load),
        Boolean.parseBoolean(values.text("describesUnits")),
        values.texts("profiles"));
  }
}
