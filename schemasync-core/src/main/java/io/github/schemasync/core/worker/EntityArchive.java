package io.github.schemasync.core.worker;

import java.util.List;

/**
 * A folder or jar in which a framework may look for entities.
 *
 * @param file for instance {@code shop-model-1.0.jar}
 * @param indexed whether it counts by itself; else only when the application's configuration names
 *     it
 * @param classes its mapped classes
 * @param packages its packages with annotations of their own
 */
public record EntityArchive(
    String file, boolean indexed, List<String> classes, List<String> packages) {

  public EntityArchive {
    classes = List.copyOf(classes);
    packages = List.copyOf(packages);
  }

  void store(StoredValues values) {
    values.put("file", file);
    values.put("indexed", String.valueOf(indexed));
    values.putTexts("classes", classes);
    values.putTexts("packages", packages);
  }

  static EntityArchive load(StoredValues values) {
    return new EntityArchive(
        values.text("file"),
        Boolean.parseBoolean(values.text("indexed")),
        values.texts("classes"),
        values.texts("packages"));
  }
}
