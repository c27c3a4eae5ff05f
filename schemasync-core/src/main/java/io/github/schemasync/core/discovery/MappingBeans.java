package io.github.schemasync.core.discovery;

import io.github.classgraph.ClassInfo;
import io.github.classgraph.MethodInfo;
import io.github.classgraph.ScanResult;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Finds the configuration classes whose beans change what Spring Boot hands to Hibernate or
 * Liquibase.
 *
 * @param scan the project's own classes
 */
record MappingBeans(ScanResult scan) {
  private static final String BEAN = "org.springframework.context.annotation.Bean";
  private static final String FACTORY = "LocalContainerEntityManagerFactoryBean";
  private static final Set<String> WANTED =
      Set.of(
          "PhysicalNamingStrategy",
          "ImplicitNamingStrategy",
          "HibernatePropertiesCustomizer",
          "EntityManagerFactoryBuilderCustomizer",
          FACTORY,
          "PersistenceManagedTypes",
          "PersistenceUnitManager",
          "JpaVendorAdapter",
          "SpringLiquibase",
          "AsyncSpringLiquibase");
  private static final Set<String> DATA_SOURCES =
      Set.of("DataSource", "HikariDataSource", "DataSourceProperties");

  /** Data sources matter only to entity manager factories that the project makes itself. */
  List<String> declaringClasses() {
    boolean ownFactories = scan.getAllClasses().stream().anyMatch(declares(FACTORY::equals));
    return scan.getAllClasses().stream()
        .filter(
            declares(type -> WANTED.contains(type) || (ownFactories && DATA_SOURCES.contains(type)))
                .or(MappingBeans::isEntityScan))
        .map(ClassInfo::getName)
        .sorted()
        .toList();
  }

  private static Predicate<ClassInfo> declares(Predicate<String> type) {
    return each ->
        each.getDeclaredMethodInfo().stream()
            .filter(method -> method.hasAnnotation(BEAN))
            .map(MappingBeans::simpleResult)
            .anyMatch(type);
  }

  private static String simpleResult(MethodInfo method) {
    String type = method.getTypeDescriptor().getResultType().toString();
    return type.substring(type.lastIndexOf('.') + 1);
  }

  private static boolean isEntityScan(ClassInfo each) {
    return each.getAnnotations().stream()
        .anyMatch(
            annotation ->
                annotation.getName().endsWith(".autoconfigure.domain.EntityScan")
                    || annotation.getName().endsWith(".persistence.autoconfigure.EntityScan"));
  }
}
