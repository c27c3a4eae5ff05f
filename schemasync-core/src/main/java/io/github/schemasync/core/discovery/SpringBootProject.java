package io.github.schemasync.core.discovery;

import io.github.schemasync.core.problem.ProblemPage;
import io.github.schemasync.core.problem.SyncProblem;
import io.github.schemasync.core.project.EntitiesSettings;
import io.github.schemasync.core.project.ProjectLayout;
import io.github.schemasync.core.worker.SpringBootApplication;
import java.util.List;
import java.util.Optional;

/**
 * Tells whether Spring Boot configures Hibernate, and for which application.
 *
 * @param layout the project
 * @param settings what was said by hand
 * @param own the project's own classes
 */
record SpringBootProject(ProjectLayout layout, EntitiesSettings settings, ScannedClasses own) {
  private static final List<String> AUTO_CONFIGURATIONS =
      List.of(
          "org/springframework/boot/hibernate/autoconfigure/HibernateJpaAutoConfiguration.class",
          "org/springframework/boot/autoconfigure/orm/jpa/HibernateJpaAutoConfiguration.class");
  private static final String SPRING_ORM =
      "org/springframework/orm/jpa/LocalContainerEntityManagerFactoryBean.class";

  /**
   * A module without a main class counts too when it has entities and Boot's JPA: the application
   * that uses it maps them under Boot's settings.
   *
   * @param entitiesAreNamed whether packages or classes were given by hand
   */
  Optional<SpringBootApplication> find(boolean entitiesAreNamed) {
    Optional<String> main = mainClass();
    boolean hasEntities = entitiesAreNamed || !own.mapped().isEmpty();
    if (main.isEmpty() && (!hasEntities || describesUnits())) {
      return Optional.empty();
    }
    ClassPathResources resources = new ClassPathResources(layout.classPath());
    if (!resources.has(SPRING_ORM) || AUTO_CONFIGURATIONS.stream().noneMatch(resources::has)) {
      return Optional.empty();
    }
    return Optional.of(
        new SpringBootApplication(
            main,
            main.map(name -> List.of(packageOf(name))).orElseGet(this::packagesOfEntities),
            own.configurations(),
            settings.profiles()));
  }

  private Optional<String> mainClass() {
    List<String> all = own.applications();
    List<String> chosen = all.stream().filter(settings.classes()::contains).toList();
    List<String> candidates = chosen.isEmpty() ? all : chosen;
    if (candidates.size() > 1) {
      throw new SyncProblem(
          ProblemPage.AMBIGUOUS_PROJECT,
          "There are several Spring Boot applications: " + String.join(", ", candidates) + ".",
          "Name the one whose entities the changelog serves:\n  <entities><classes>"
              + candidates.get(0)
              + "</classes></entities>");
    }
    return candidates.stream().findFirst();
  }

  private boolean describesUnits() {
    return PlainUnit.isConfigured(layout)
        || new ClassPathResources(layout.classesDirectories()).has("META-INF/persistence.xml");
  }

  private List<String> packagesOfEntities() {
    List<String> packages =
        own.mapped().classes().stream().map(SpringBootProject::packageOf).distinct().toList();
    return packages.isEmpty() ? List.of("schemasync.none") : packages;
  }

  private static String packageOf(String className) {
    return className.substring(0, Math.max(className.lastIndexOf('.'), 0));
  }
}
