package io.github.schemasync.core.worker;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The environment of a Spring Boot application: its configuration files, profiles and all.
 *
 * @param spring the project's Spring
 * @param environment a {@code ConfigurableEnvironment}
 */
record SpringEnvironment(SpringTypes spring, Object environment) {
  private static final String BIND = "org.springframework.boot.context.properties.bind.";
  private static final String DEFAULT_CHANGE_LOG =
      "classpath:/db/changelog/db.changelog-master.yaml";

  /** The active profiles, else the default ones. */
  List<String> profiles() {
    Mirror mirror = new Mirror(environment);
    String[] active = (String[]) mirror.find("getActiveProfiles").orElseThrow();
    return List.of(
        active.length > 0 ? active : (String[]) mirror.find("getDefaultProfiles").orElseThrow());
  }

  ConfiguredLiquibase liquibase() throws ClassNotFoundException {
    // Boot before 3 called the filter "labels"; lists came with 3.4
    List<String> labels = texts("label-filter");
    List<String> filter = labels.isEmpty() ? texts("labels") : labels;
    String changeLog = text("change-log").orElse(DEFAULT_CHANGE_LOG);
    boolean isDefault = changeLog.equals(DEFAULT_CHANGE_LOG);
    return new ConfiguredLiquibase(
        text("enabled").map(value -> !value.equalsIgnoreCase("false")).orElse(true),
        new RootChangelog(
            changeLog, isDefault ? "Spring Boot's default" : "spring.liquibase.change-log"),
        isDefault,
        texts("contexts"),
        filter.isEmpty() ? Optional.empty() : Optional.of(String.join(",", filter)),
        schemas(),
        parameters(),
        List.of());
  }

  private ChangelogSchemas schemas() throws ClassNotFoundException {
    return new ChangelogSchemas(
        defaultSchema(),
        text("liquibase-schema"),
        text("database-change-log-table"),
        text("database-change-log-lock-table"));
  }

  /** The schema of Liquibase's own connections, where it has some, serves as well. */
  private Optional<String> defaultSchema() throws ClassNotFoundException {
    Optional<String> url = text("url");
    return text("default-schema")
        .or(
            () ->
                url.flatMap(it -> SearchPath.ofUrl(it, "spring.liquibase.url"))
                    .map(path -> path.schemas().get(0)));
  }

  /** What Boot's own data source makes the driver do, as Hibernate would be told it. */
  Map<String, String> driverSettings() throws ClassNotFoundException {
    boolean unspecified =
        property("spring.datasource.hikari.data-source-properties.stringtype")
                .filter(DriverSettings.UNSPECIFIED::equals)
                .isPresent()
            || property("spring.datasource.url").filter(DriverSettings::isUnspecified).isPresent();
    return unspecified ? Map.of(DriverSettings.STRING_TYPE, DriverSettings.UNSPECIFIED) : Map.of();
  }

  /** Found under any of the spellings that Boot allows; empty when a placeholder has no value. */
  Optional<String> property(String name) throws ClassNotFoundException {
    Class<?> resolver = spring.load("org.springframework.core.env.PropertyResolver");
    Object value = Overloads.call(resolver, environment, "getProperty", name);
    return Optional.ofNullable((String) value).filter(text -> !text.isEmpty());
  }

  private Optional<String> text(String name) throws ClassNotFoundException {
    return property("spring.liquibase." + name);
  }

  private List<String> texts(String name) throws ClassNotFoundException {
    Object listOf = Overloads.callStatic(spring.load(BIND + "Bindable"), "listOf", String.class);
    return bound(name, listOf)
        .map(list -> ((List<?>) list).stream().map(String::valueOf).toList())
        .orElse(List.of());
  }

  private Map<String, String> parameters() throws ClassNotFoundException {
    Object mapOf =
        Overloads.callStatic(spring.load(BIND + "Bindable"), "mapOf", String.class, String.class);
    Map<String, String> parameters = new LinkedHashMap<>();
    bound("parameters", mapOf)
        .ifPresent(
            map ->
                ((Map<?, ?>) map)
                    .forEach((key, value) -> parameters.put("" + key, Objects.toString(value))));
    return parameters;
  }

  /** A bean of properties, as {@code @EnableConfigurationProperties} would make it. */
  Object properties(String prefix, Class<?> type) throws ClassNotFoundException {
    Class<?> binderType = spring.load(BIND + "Binder");
    Object binder = Overloads.callStatic(binderType, "get", environment);
    return Overloads.call(binderType, binder, "bindOrCreate", prefix, type);
  }

  private Optional<Object> bound(String name, Object bindable) throws ClassNotFoundException {
    Class<?> binderType = spring.load(BIND + "Binder");
    Object binder = Overloads.callStatic(binderType, "get", environment);
    Object result =
        Overloads.call(binderType, binder, "bind", "spring.liquibase." + name, bindable);
    Class<?> resultType = spring.load(BIND + "BindResult");
    return Overloads.call(resultType, result, "isBound").equals(true)
        ? Optional.of(Overloads.call(resultType, result, "get"))
        : Optional.empty();
  }
}
