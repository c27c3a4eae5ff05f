package io.github.schemasync.core.discovery;

import io.github.schemasync.core.project.ProjectLayout;
import io.github.schemasync.core.worker.RequestedUnit;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The persistence unit of a project that describes none. */
final class PlainUnit {
  private static final String CONFIGURATION = "hibernate.cfg.xml";
  private static final String MAPPING = "META-INF/orm.xml";

  private PlainUnit() {}

  /** Whether Hibernate's own configuration file says what is mapped. */
  static boolean isConfigured(ProjectLayout layout) {
    return has(layout, CONFIGURATION);
  }

  /** A {@code hibernate.cfg.xml} lists the classes itself; what a scan finds is then wrong. */
  static RequestedUnit of(ProjectLayout layout, MappedClasses mapped) {
    boolean configured = isConfigured(layout) && mapped.described().isEmpty();
    return new RequestedUnit(
        "default",
        configured ? List.of() : mapped.classes(),
        configured ? List.of() : mapped.packages(),
        has(layout, MAPPING) ? List.of(MAPPING) : List.of(),
        configured ? Map.of("hibernate.cfg_xml_file", CONFIGURATION) : Map.of(),
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
