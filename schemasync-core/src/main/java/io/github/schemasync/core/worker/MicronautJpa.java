package io.github.schemasync.core.worker;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a Micronaut application says of one session factory.
 *
 * @param environment the application's
 * @param prefix for instance {@code jpa.default}
 */
record MicronautJpa(MicronautEnvironment environment, String prefix) {
  private static final String SCAN =
      "io.micronaut.configuration.hibernate.jpa.JpaConfiguration$EntityScanConfiguration";
  private static final String NAMING = "hibernate.physical_naming_strategy";
  private static final String DATA_NAMING =
      "io.micronaut.data.hibernate.naming.DefaultPhysicalNamingStrategy";

  /**
   * Hibernate's settings.
   *
   * @param isConfigured whether there is any {@code jpa} section; without one Micronaut Data does
   *     not set its naming strategy either
   */
  Map<String, Object> settings(boolean isConfigured) throws ReflectiveOperationException {
    Map<String, Object> settings = new LinkedHashMap<>(environment.map(prefix + ".properties"));
    boolean namesTables =
        environment.loader().getResource(DATA_NAMING.replace('.', '/') + ".class") != null;
    if (isConfigured && namesTables && !settings.containsKey(NAMING)) {
      settings.put(NAMING, DATA_NAMING);
      // what Micronaut Data sets beside its own strategy
      settings.putIfAbsent("hibernate.id.db_structure_naming_strategy", "legacy");
    }
    return settings;
  }

  List<String> mappingFiles() throws ClassNotFoundException {
    return environment.texts(prefix + ".mapping-resources");
  }

  /** Micronaut itself finds them: what its annotation processor introspected. */
  List<String> classes() throws ReflectiveOperationException {
    if ("false".equals(environment.text(prefix + ".entity-scan.enabled").orElse("true"))) {
      return List.of();
    }
    List<String> scanned = environment.texts(prefix + ".packages-to-scan");
    List<String> packages =
        scanned.isEmpty() ? environment.texts(prefix + ".entity-scan.packages") : scanned;
    Class<?> contract = environment.loader().loadClass("io.micronaut.context.env.Environment");
    Mirror scan =
        new Mirror(
            environment
                .loader()
                .loadClass(SCAN)
                .getConstructor(contract)
                .newInstance(environment.environment()));
    scan.find("setPackages", (Object) packages.toArray(String[]::new));
    List<String> classes = new ArrayList<>();
    ((Collection<?>) scan.find("findEntities").orElseThrow())
        .forEach(type -> classes.add(((Class<?>) type).getName()));
    return classes.stream().sorted().toList();
  }
}
