package io.github.schemasync.core.worker;

import java.lang.reflect.Field;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Executor;

/**
 * The {@code SpringLiquibase} that an application declares itself, as JHipster's do: Boot makes
 * none then, and of {@code spring.liquibase} only what the bean's method reads counts. It is made,
 * asked and never run.
 *
 * @param spring the project's Spring
 * @param beans the context's beans
 * @param environment the application's
 * @param capture keeps the bean, and a warning when it cannot be made
 */
record SpringLiquibaseBean(
    SpringTypes spring, SpringBeans beans, SpringEnvironment environment, UnitCapture capture) {

  /**
   * The settings of the bean that migrates the database; without one the given ones.
   *
   * @param named the changelog that is given by hand
   * @throws WorkerProblem when there are several and none is chosen
   */
  ConfiguredLiquibase or(ConfiguredLiquibase properties, Optional<String> named)
      throws ReflectiveOperationException, WorkerProblem {
    Optional<Class<?>> type = spring.liquibase();
    List<String> names = type.isPresent() ? beans.namesOf(type.get()) : List.of();
    Map<String, Optional<ConfiguredLiquibase>> all = new TreeMap<>();
    for (String name : names) {
      Optional<Object> made = make(name, named);
      all.put(
          name,
          made.isPresent()
              ? Optional.of(read(name, type.get(), made.get(), properties))
              : Optional.empty());
    }
    return new SpringLiquibaseChoice(all).or(properties, named);
  }

  /** Who has named a changelog has said what counts, so that the bean need not. */
  private Optional<Object> make(String name, Optional<String> named)
      throws ReflectiveOperationException {
    provide();
    try {
      beans.make(name);
    } catch (MirrorFailure | LinkageError refused) {
      if (capture.liquibase(name).isEmpty() && named.isEmpty()) {
        capture.warn(
            ("The SpringLiquibase bean %s is not read, because it cannot be made without the whole"
                    + " application: %s. If it sets what spring.liquibase does not, repeat that in"
                    + " <changelog>: with its <file> named this is not told again.")
                .formatted(name, UnexpectedFailure.innermostMessage(refused)));
      }
    }
    return capture.liquibase(name);
  }

  /** What the methods of such beans usually ask for, where the application's is not there. */
  private void provide() throws ReflectiveOperationException {
    for (Map.Entry<String, Class<?>> properties : spring.properties().entrySet()) {
      if (beans.namesOf(properties.getValue()).isEmpty()) {
        beans.addSingleton(
            properties.getKey(),
            environment.properties(properties.getKey(), properties.getValue()));
      }
    }
    if (beans.namesOf(Executor.class).isEmpty()) {
      Executor idle = work -> {};
      beans.addSingleton("taskExecutor", idle);
    }
  }

  private static ConfiguredLiquibase read(
      String name, Class<?> type, Object bean, ConfiguredLiquibase properties)
      throws ReflectiveOperationException {
    Mirror liquibase = new Mirror(bean);
    Map<String, String> parameters = new LinkedHashMap<>();
    Object given = field(type, "parameters", bean);
    if (given != null) {
      ((Map<?, ?>) given).forEach((key, value) -> parameters.put("" + key, "" + value));
    }
    return new ConfiguredLiquibase(
        Boolean.TRUE.equals(field(type, "shouldRun", bean)),
        liquibase
            .text("getChangeLog")
            .map(file -> new RootChangelog(file, "SpringLiquibase bean " + name))
            .orElse(properties.root()),
        false,
        text(liquibase, "getContexts").stream().toList(),
        text(liquibase, "getLabelFilter").or(() -> text(liquibase, "getLabels")),
        schemas(liquibase),
        parameters,
        List.of());
  }

  private static ChangelogSchemas schemas(Mirror liquibase) {
    return new ChangelogSchemas(
        text(liquibase, "getDefaultSchema"),
        text(liquibase, "getLiquibaseSchema"),
        text(liquibase, "getDatabaseChangeLogTable"),
        text(liquibase, "getDatabaseChangeLogLockTable"));
  }

  private static Optional<String> text(Mirror liquibase, String method) {
    return liquibase.text(method).filter(text -> !text.isBlank());
  }

  /** Liquibase has setters only for these. */
  private static Object field(Class<?> type, String name, Object bean)
      throws ReflectiveOperationException {
    Field field = type.getDeclaredField(name);
    field.setAccessible(true);
    return field.get(bean);
  }
}
