package io.github.schemasync.core.worker;

import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.sql.DataSource;

/**
 * Turns one persistence unit into the DDL that the application would get.
 *
 * <p>The mapping is built as for a SessionFactory, but none is started: Bean Validation,
 * integrators and the order of key columns, which otherwise only a SessionFactory brings, are
 * applied here.
 *
 * @param jpa the project's Hibernate
 * @param dataSource the throwaway database
 */
record UnitSchema(JpaApi jpa, DataSource dataSource) {

  /**
   * What one unit gave.
   *
   * @param statements its DDL
   * @param origins where its objects come from
   * @param entityCount how many entities it maps
   * @param unvalidated whether its settings switch Bean Validation off
   * @param warnings what was left out
   */
  record Result(
      List<String> statements,
      List<OriginRow> origins,
      int entityCount,
      boolean unvalidated,
      List<String> warnings) {

    Result warning(String first) {
      return new Result(
          statements,
          origins,
          entityCount,
          unvalidated,
          Stream.concat(Stream.of(first), warnings.stream()).toList());
    }
  }

  Result build(PersistenceUnit unit) throws WorkerProblem {
    new LoadableClasses(jpa.loader()).check(unit.classes());
    try {
      return mapped(unit);
    } catch (MirrorFailure | LinkageError | ReflectiveOperationException refused) {
      throw refusal(unit, refused);
    }
  }

  private Result mapped(PersistenceUnit unit) throws ReflectiveOperationException {
    StatementWriter script = new StatementWriter();
    Map<String, Object> settings =
        new ForcedSettings(jpa, script, dataSource).over(unit.settings());
    settings.put("hibernate.resource.beans.container", LenientBeans.container(jpa.loader()));
    Mirror builder = builder(unit, settings);
    Mirror metadata = builder.mirror("metadata").orElseThrow();
    ConfiguredDialect dialect = ConfiguredDialect.of(metadata);
    if (!dialect.isPostgres() && !unit.settings().equals(withoutDialect(unit).settings())) {
      return mapped(withoutDialect(unit)).warning(dialect.replaced());
    }
    List<String> warnings = new ArrayList<>();
    BeanValidation validation = new BeanValidation(jpa, unit.settings());
    validation.apply(metadata, dialect.dialect().target()).ifPresent(warnings::add);
    warnings.addAll(new Integrators(jpa, settings).apply(metadata));
    // since 6.2 the SessionFactory sorts the columns of composite keys
    metadata.find("orderColumns", false);
    metadata.find("validate");
    new SharedTables(metadata).unite();
    Set<List<String>> unnamed = new UnnamedTypes(jpa, metadata, dialect.dialect()).standIn();
    List<OriginRow> origins =
        new DriverSettings(unit.settings())
            .told(UnnamedTypes.told(new OriginsWalk(jpa, settings).walk(metadata), unnamed));
    int entities = metadata.list("getEntityBindings").size();
    if (entities > 0) {
      builder.find("generateSchema");
    }
    return new Result(script.statements(), origins, entities, validation.isSwitchedOff(), warnings);
  }

  private Mirror builder(PersistenceUnit unit, Map<String, Object> settings)
      throws ReflectiveOperationException {
    Class<?> bootstrap = jpa.loader().loadClass("org.hibernate.jpa.boot.spi.Bootstrap");
    Object info = new UnitInfo(jpa, unit, dataSource).proxy();
    try {
      return new Mirror(
          bootstrap
              .getMethod(
                  "getEntityManagerFactoryBuilder", jpa.type("spi.PersistenceUnitInfo"), Map.class)
              .invoke(null, info, settings));
    } catch (InvocationTargetException thrown) {
      throw new MirrorFailure(thrown.getCause());
    }
  }

  /** The empty setting wins over every file, and makes Hibernate ask the server. */
  private static PersistenceUnit withoutDialect(PersistenceUnit unit) {
    return unit.with(List.of(), Map.of(ConfiguredDialect.SETTING, ""));
  }

  private WorkerProblem refusal(PersistenceUnit unit, Throwable refused) {
    Optional<String> missing = RootCause.missingClass(refused);
    if (missing.isPresent()) {
      return LoadableClasses.problem(
          "The mapping of persistence unit " + unit.name(), missing.get(), refused);
    }
    return new WorkerProblem(
        "mapping-refused",
        "Hibernate " + jpa.version() + " refuses the mapping:\n" + RootCause.of(refused),
        "The application would not start either: correct the mapping that the message names.\n"
            + "When it starts, it runs with other settings; give them as"
            + " <entities><properties>, or name its classes in <entities><classes>.",
        refused);
  }
}
