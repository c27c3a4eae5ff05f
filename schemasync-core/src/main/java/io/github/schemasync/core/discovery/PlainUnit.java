package io.github.schemasync.core.discovery;

import io.github.schemasync.core.project.ProjectLayout;
import io.github.schemasync.core.worker.RequestedUnit;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The persistence unit of a project that describes none. */
final class PlainUnit {
  static final String CONFIGURATION = "hibernate.cfg.xml";
  private static final String MAPPING = "META-INF/orm.xml";

  private PlainUnit() {}

  /** Whether Hibernate's own configuration file says what is mapped. */
  static boolean isConfigured(ProjectLayout layout) {
    return has(layout, CONFIGURATION);
  }

  /**
   * A {@code hibernate.cfg.xml} lists the classes itself; what a scan finds is then wrong, and what
   * is named by hand is what the application adds to it.
   */
  static RequestedUnit of(ProjectLayout layout, MappedClasses mapped) {
    if (!isConfigured(layout)) {
      return unconfigured(layout, mapped);
    }
    boolean named = !mapped.described().isEmpty();
    return unit(
        layout,
        named ? mapped : new MappedClasses(List.of(), List.of(), ""),
        Map.of("hibernate.cfg_xml_file", CONFIGURATION));
  }

  /** Of an application whose framework does not read Hibernate's own file. */
  static RequestedUnit unconfigured(ProjectLayout layout, MappedClasses mapped) {
    return unit(layout, mapped, Map.of());
  }

  private static RequestedUnit unit(
      ProjectLayout layout, MappedClasses mapped, Map<String, String> properties) {
    return new RequestedUnit(
        "default",
        mapped.classes(),
        mapped.packages(),
        has(layout, MAPPING) ? List.of(MAPPING) : List.of(),
        properties,
        rootUrl(layout));
  }

  private static boolean has(ProjectLayout layout, String file) {
    return new ClassPathResources(layout.classesDirectories()).has(file);
  }

  private static String rootUrl(ProjectLayout layout) {
    Path root =
        layout.classesDirectories().isEmpty()
            ? layout.baseDirectory()
            : layout.classesDirectories().get(0);
    return root.toUri().toString();
  }
}
