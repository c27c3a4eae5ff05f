package io.github.schemasync.core.worker;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;

/**
 * Asks Spring Boot's own auto-configuration which persistence units it would hand to Hibernate.
 * Only the JPA part of it runs: no bean of the application is made, no connection opened.
 *
 * @param loader the project's class path
 * @param request what was asked
 * @param changelog the changelog that is given by hand
 * @param dataSource the throwaway database
 */
record SpringBootQuestion(
    ClassLoader loader,
    EntitiesRequest request,
    Optional<String> changelog,
    DataSource dataSource) {

  ProjectSettings ask() throws WorkerProblem {
    SpringTypes spring = new SpringTypes(loader);
    SpringBootApplication application = request.springBoot().orElseThrow();
    try {
      UnitCapture capture = new UnitCapture(spring);
      Mirror context = start(spring, application, capture);
      SpringBeans beans = new SpringBeans(spring, context.find("getBeanFactory").orElseThrow());
      for (String name : beans.namesOf(spring.factoryBean())) {
        beans.make(name);
      }
      return settings(spring, context, beans, capture);
    } catch (MirrorFailure | LinkageError | ReflectiveOperationException refused) {
      throw new SpringBootRefusal(request).problem(refused);
    }
  }

  private ProjectSettings settings(
      SpringTypes spring, Mirror context, SpringBeans beans, UnitCapture capture)
      throws ReflectiveOperationException, WorkerProblem {
    List<PersistenceUnit> captured = capture.units();
    if (captured.isEmpty()) {
      throw new SpringBootRefusal(request).noFactory();
    }
    for (PersistenceUnit unit : captured) {
      new SpringBootRefusal(request).checkResolved(unit.with(List.of(), request.properties()));
    }
    SpringEnvironment environment =
        new SpringEnvironment(spring, context.find("getEnvironment").orElseThrow());
    Map<String, String> driver = environment.driverSettings();
    ConfiguredLiquibase liquibase =
        new SpringLiquibaseBean(spring, beans, environment, capture)
            .or(environment.liquibase(), changelog);
    return new ProjectSettings(
        Optional.of(liquibase),
        Optional.of(captured.stream().map(unit -> unit.with(List.of(), driver)).toList()),
        Optional.of(("Spring Boot " + spring.bootVersion()).strip()),
        environment.profiles(),
        new SpringConnection(environment, dataSource).searchPath(),
        capture.warnings(),
        new SpringSources(environment).reads());
  }

  private Mirror start(SpringTypes spring, SpringBootApplication application, UnitCapture capture)
      throws ReflectiveOperationException {
    // would restart the application in a class loader of its own
    System.setProperty("spring.devtools.restart.enabled", "false");
    Class<?> type = spring.load("org.springframework.boot.SpringApplication");
    Object starter =
        type.getConstructor(Class[].class).newInstance((Object) sources(spring, application));
    Mirror mirror = new Mirror(starter);
    if (application.mainClass().isPresent()) {
      mirror.find("setMainApplicationClass", spring.load(application.mainClass().get()));
    }
    Class<?> contract = spring.load("org.springframework.context.ApplicationContextInitializer");
    Object initializers = Array.newInstance(contract, 1);
    Array.set(
        initializers,
        0,
        spring.proxy(
            contract.getName(), new SpringContextSetup(spring, request, dataSource, capture)));
    mirror.find("addInitializers", initializers);
    return new Mirror(mirror.find("run", (Object) arguments(application)).orElseThrow());
  }

  /** The user's beans first: Boot's own step back for those that are already there. */
  private static Class<?>[] sources(SpringTypes spring, SpringBootApplication application)
      throws ClassNotFoundException {
    Set<Class<?>> sources = new LinkedHashSet<>();
    for (String name : application.configurationClasses()) {
      Class<?> type = spring.load(name);
      if (!SpringBeans.isScanning(type)) {
        sources.add(SpringBeans.outermost(type));
      }
    }
    sources.add(spring.jpaAutoConfiguration());
    return sources.toArray(Class<?>[]::new);
  }

  private String[] arguments(SpringBootApplication application) {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "--spring.main.web-application-type=none",
                "--spring.main.banner-mode=off",
                "--spring.main.register-shutdown-hook=false",
                "--spring.main.log-startup-info=false",
                "--spring.main.sources=",
                "--spring.main.allow-circular-references=true",
                "--spring.docker.compose.enabled=false",
                "--spring.cloud.config.enabled=false",
                "--spring.cloud.vault.enabled=false",
                "--spring.cloud.consul.enabled=false",
                "--spring.cloud.kubernetes.enabled=false",
                // Boot's own default asks every data source whether it is embedded
                "--spring.jpa.hibernate.ddl-auto=none"));
    if (!application.profiles().isEmpty()) {
      arguments.add("--spring.profiles.active=" + String.join(",", application.profiles()));
    }
    request.properties().entrySet().stream()
        .filter(entry -> !HibernateSettings.isOne(entry.getKey()))
        .forEach(entry -> arguments.add("--" + entry.getKey() + "=" + entry.getValue()));
    return arguments.toArray(String[]::new);
  }
}
