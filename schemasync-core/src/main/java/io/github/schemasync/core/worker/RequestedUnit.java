package io.github.schemasync.core.worker;

import java.util.List;
import java.util.Map;

/**
 * A persistence unit that the project does not need to be asked for.
 *
 * @param name the unit's name, for instance {@code default}
 * @param classes fully qualified names of entities, embeddables, mapped superclasses and converters
 * @param packages names of packages whose {@code package-info} is annotated
 * @param mappingFiles class path names of {@code orm.xml} and {@code hbm.xml} files
 * @param properties its Hibernate settings
 * @param rootUrl where it lives, for instance {@code file:/…/target/classes/}
 */
public record RequestedUnit(
    String name,
    List<String> classes,
    List<String> packages,
    List<String> mappingFiles,
    Map<String, String> properties,
    String rootUrl) {

  public RequestedUnit {
    classes = List.copyOf(classes);
    packages = List.copyOf(packages);
    mappingFiles = List.copyOf(mappingFiles);
    properties = Map.copyOf(properties);
  }

  void store(StoredValues values) {
    values.put("name", name);
    values.putTexts("classes", classes);
    values.putTexts("packages", packages);
    values.putTexts("mappingFiles", mappingFiles);
    values.putTexts("properties", properties);
    values.put("rootUrl", rootUrl);
  }

  static RequestedUnit load(StoredValues values) {
    return new RequestedUnit(
        values.text("name"),
        values.texts("classes"),
        values.texts("packages"),
        values.texts("mappingFiles"),
        values.textsByKey("properties"),
        values.text("rootUrl"));
  }
}
