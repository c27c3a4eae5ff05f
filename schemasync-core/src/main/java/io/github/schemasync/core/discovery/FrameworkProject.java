package io.github.schemasync.core.discovery;

import io.github.schemasync.core.project.EntitiesSettings;
import io.github.schemasync.core.project.ProjectLayout;
import io.github.schemasync.core.worker.EntityArchive;
import io.github.schemasync.core.worker.Framework;
import io.github.schemasync.core.worker.FrameworkApplication;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Tells whether a framework other than Spring Boot configures Hibernate.
 *
 * @param layout the project
 * @param settings what was said by hand
 * @param own the project's own classes
 */
record FrameworkProject(ProjectLayout layout, EntitiesSettings settings, ScannedClasses own) {
  private static final String QUARKUS =
      "io/quarkus/hibernate/orm/runtime/HibernateOrmRecorder.class";
  private static final String MICRONAUT =
      "io/micronaut/configuration/hibernate/jpa/JpaConfiguration.class";

  /**
   * @param describesUnits whether a {@code persistence.xml} says what is mapped
   */
  Optional<FrameworkApplication> find(boolean describesUnits) {
    ClassPathResources resources = new ClassPathResources(layout.classPath());
    if (resources.has(QUARKUS)) {
      return Optional.of(
          application(Framework.QUARKUS, new IndexedArchives(layout).find(), describesUnits));
    }
    return resources.has(MICRONAUT)
        ? Optional.of(application(Framework.MICRONAUT, List.of(), describesUnits))
        : Optional.empty();
  }

  private FrameworkApplication application(
      Framework framework, List<EntityArchive> others, boolean describesUnits) {
    List<EntityArchive> archives = new ArrayList<>();
    MappedClasses mapped = own.mapped();
    archives.add(new EntityArchive(layout.name(), true, mapped.classes(), mapped.packages()));
    archives.addAll(others);
    return new FrameworkApplication(framework, archives, describesUnits, settings.profiles());
  }
}
