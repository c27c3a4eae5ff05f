package io.github.schemasync.core.worker;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Asks the configuration of a Quarkus application which persistence units Quarkus would build.
 *
 * @param loader the project's class path
 * @param request what was asked
 * @param application where its entities are
 */
record QuarkusQuestion(
    ClassLoader loader, EntitiesRequest request, FrameworkApplication application) {
  private static final String UNITS = "quarkus.hibernate-orm";
  private static final String DEFAULT = "default";
  private static final String POSTGRESQL = "postgresql";
  private static final Set<String> ALSO_POSTGRESQL = Set.of(POSTGRESQL, "pgsql", "pg");

  FrameworkAnswer ask() throws ReflectiveOperationException {
    QuarkusConfig config = QuarkusConfig.of(loader, application.profiles(), request.properties());
    QuarkusVersion version = new QuarkusVersion(loader);
    boolean described =
        application.describesUnits()
            && !"true".equals(config.text(UNITS + ".persistence-xml.ignore").orElse("false"));
    List<PersistenceUnit> units = described ? described(config) : units(config, version);
    Map<String, String> warnings = new LinkedHashMap<>();
    if (!described) {
      units.forEach(
          unit -> otherDatabase(config, unit).ifPresent(it -> warnings.put(unit.name(), it)));
    }
    return new FrameworkAnswer(
        ("Quarkus " + version.text().orElse("")).strip(),
        config.profiles(),
        units,
        described,
        warnings,
        config.reads());
  }

  /** Quarkus's own name of the default unit is awkward in a pom. */
  static String unitName(String ofQuarkus) {
    return ofQuarkus.equals("<default>") ? DEFAULT : ofQuarkus;
  }

  /** The units of a {@code persistence.xml}; one changelog serves them, the default one. */
  private List<PersistenceUnit> described(QuarkusConfig config) {
    Optional<ConfiguredLiquibase> changelog = changelog(config, Optional.empty());
    return request.units().stream()
        .map(unit -> PersistenceUnit.of(unit).migratedBy(changelog))
        .toList();
  }

  private List<PersistenceUnit> units(QuarkusConfig config, QuarkusVersion version) {
    QuarkusUnitNames names = new QuarkusUnitNames(config, UNITS);
    Map<String, List<String>> packages = new TreeMap<>();
    Stream.concat(Stream.of(DEFAULT), names.all().stream())
        .forEach(
            name -> {
              List<String> of = section(config, UNITS, name).texts("packages");
              if (!of.isEmpty()) {
                packages.put(name, of);
              }
            });
    QuarkusModel model = new QuarkusModel(loader, archives(config), packages);
    Set<String> all = new TreeSet<>(names.all());
    if (all.isEmpty() || (model.isDivided() && !model.classes(DEFAULT).isEmpty())) {
      all.add(DEFAULT);
    }
    return all.stream().map(name -> unit(config, version, model, name)).toList();
  }

  private PersistenceUnit unit(
      QuarkusConfig config, QuarkusVersion version, QuarkusModel model, String name) {
    QuarkusUnit unit = new QuarkusUnit(section(config, UNITS, name), version);
    Map<String, Object> settings = unit.settings();
    Optional<String> dataSource = dataSourceOf(config, name);
    dataSource(config, dataSource)
        .resolvable("jdbc.url")
        .ifPresent(url -> settings.put("jakarta.persistence.jdbc.url", url));
    return new PersistenceUnit(
        name,
        List.of(),
        model.classes(name),
        model.packages(name),
        unit.mappingFiles(loader),
        settings,
        Optional.empty(),
        changelog(config, dataSource));
  }

  /** The application's own classes, jars with an index, and those that the application names. */
  private List<EntityArchive> archives(QuarkusConfig config) {
    List<String> named =
        config.names().stream()
            .filter(name -> name.startsWith("quarkus.index-dependency."))
            .filter(name -> name.endsWith(".artifact-id"))
            .flatMap(name -> config.text(name).stream())
            .toList();
    return application.archives().stream()
        .filter(
            archive ->
                archive.indexed()
                    || named.stream().anyMatch(it -> archive.file().startsWith(it + "-")))
        .toList();
  }

  private Optional<String> otherDatabase(QuarkusConfig config, PersistenceUnit unit) {
    QuarkusSection dataSource = dataSource(config, dataSourceOf(config, unit.name()));
    return dataSource
        .resolvable("db-kind")
        .filter(kind -> !ALSO_POSTGRESQL.contains(kind))
        .map(kind -> FrameworkAnswer.otherDatabase(dataSource.called("db-kind"), kind, POSTGRESQL));
  }

  private static Optional<ConfiguredLiquibase> changelog(
      QuarkusConfig config, Optional<String> dataSource) {
    return Optional.of(
        new QuarkusLiquibase(new QuarkusSection(config, "quarkus.liquibase", dataSource))
            .settings());
  }

  /** Empty is the default one. */
  private static Optional<String> dataSourceOf(QuarkusConfig config, String unit) {
    return section(config, UNITS, unit)
        .text("datasource")
        .filter(name -> !name.equals("<default>"));
  }

  private static QuarkusSection dataSource(QuarkusConfig config, Optional<String> name) {
    return new QuarkusSection(config, "quarkus.datasource", name);
  }

  private static QuarkusSection section(QuarkusConfig config, String root, String name) {
    return new QuarkusSection(
        config, root, name.equals(DEFAULT) ? Optional.empty() : Optional.of(name));
  }
}
