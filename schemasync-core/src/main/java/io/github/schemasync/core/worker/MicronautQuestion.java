package io.github.schemasync.core.worker;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Asks the configuration of a Micronaut application which session factories Micronaut would build:
 * one for each data source.
 *
 * @param loader the project's class path
 * @param request what was asked
 * @param application whether a {@code persistence.xml} says what is mapped, and the environments
 */
record MicronautQuestion(
    ClassLoader loader, EntitiesRequest request, FrameworkApplication application) {
  private static final String DEFAULT = "default";

  FrameworkAnswer ask() throws ReflectiveOperationException {
    MicronautEnvironment environment =
        MicronautEnvironment.of(loader, application.profiles(), request.properties());
    boolean described = application.describesUnits();
    List<PersistenceUnit> units = described ? described(environment) : units(environment);
    return new FrameworkAnswer(
        ("Micronaut " + version()).strip(),
        environment.names(),
        units,
        described,
        described ? Map.of() : warnings(environment, units),
        environment.reads());
  }

  private String version() throws ClassNotFoundException {
    Class<?> versions = loader.loadClass("io.micronaut.core.version.VersionUtils");
    return Objects.toString(Overloads.callStatic(versions, "getMicronautVersion"), "");
  }

  /** The units of a {@code persistence.xml}; one changelog serves them, the default one. */
  private List<PersistenceUnit> described(MicronautEnvironment environment)
      throws ReflectiveOperationException {
    Optional<ConfiguredLiquibase> changelog =
        new MicronautLiquibase(environment, DEFAULT).settings();
    return request.units().stream()
        .map(unit -> PersistenceUnit.of(unit).migratedBy(changelog))
        .toList();
  }

  private List<PersistenceUnit> units(MicronautEnvironment environment)
      throws ReflectiveOperationException {
    List<String> names = new ArrayList<>(environment.below("datasources"));
    if (names.isEmpty()) {
      names.addAll(environment.below("jpa"));
    }
    if (names.isEmpty()) {
      names.add(DEFAULT);
    }
    List<PersistenceUnit> units = new ArrayList<>();
    for (String name : names) {
      units.add(unit(environment, name));
    }
    return units;
  }

  private PersistenceUnit unit(MicronautEnvironment environment, String name)
      throws ReflectiveOperationException {
    List<String> configured = environment.below("jpa");
    MicronautJpa jpa =
        new MicronautJpa(environment, "jpa." + (configured.contains(name) ? name : DEFAULT));
    Map<String, Object> settings = new LinkedHashMap<>(jpa.settings(!configured.isEmpty()));
    environment
        .resolvable("datasources." + name + ".url")
        .ifPresent(url -> settings.put("jakarta.persistence.jdbc.url", url));
    return new PersistenceUnit(
        name,
        List.of(),
        jpa.classes(),
        List.of(),
        jpa.mappingFiles(),
        settings,
        Optional.empty(),
        new MicronautLiquibase(environment, name).settings());
  }

  private static Map<String, String> warnings(
      MicronautEnvironment environment, List<PersistenceUnit> units) throws ClassNotFoundException {
    Map<String, String> warnings = new LinkedHashMap<>();
    for (PersistenceUnit unit : units) {
      String key = "datasources." + unit.name() + ".dialect";
      environment
          .resolvable(key)
          .filter(dialect -> !dialect.equalsIgnoreCase("postgres"))
          .ifPresent(
              dialect ->
                  warnings.put(
                      unit.name(), FrameworkAnswer.otherDatabase(key, dialect, "POSTGRES")));
    }
    return warnings;
  }
}
