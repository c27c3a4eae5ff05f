package io.github.schemasync.core.worker;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * What the worker is asked to map.
 *
 * @param units the persistence units; with an application that is asked, the classes of the one
 *     unit replace those that its framework finds, and none means: ask
 * @param springBoot the application that is asked for units and settings
 * @param framework the application of another framework that is asked
 * @param additionalClasses classes of dependencies that are mapped besides
 * @param properties Hibernate settings that win over every other
 * @param persistenceUnit the chosen unit or entity manager factory bean; {@code *} means all
 * @param discovered where the entities were found, for instance {@code com.acme.Shop}
 */
public record EntitiesRequest(
    List<RequestedUnit> units,
    Optional<SpringBootApplication> springBoot,
    Optional<FrameworkApplication> framework,
    List<String> additionalClasses,
    Map<String, String> properties,
    Optional<String> persistenceUnit,
    String discovered) {

  private static final String PREFIX = "entities.";

  public EntitiesRequest {
    units = List.copyOf(units);
    additionalClasses = List.copyOf(additionalClasses);
    properties = Map.copyOf(properties);
  }

  /** Writes it under keys that start with {@code entities.}. */
  public void store(Properties target) {
    StoredValues values = new StoredValues(target, PREFIX);
    values.putAll("units", units, RequestedUnit::store);
    springBoot.ifPresent(application -> application.store(values.below("springBoot")));
    framework.ifPresent(application -> application.store(values.below("framework")));
    values.putTexts("additionalClasses", additionalClasses);
    values.putTexts("properties", properties);
    values.put("persistenceUnit", persistenceUnit);
    values.put("discovered", discovered);
  }

  /** Reads what {@link #store} wrote. */
  public static EntitiesRequest load(Properties source) {
    StoredValues values = new StoredValues(source, PREFIX);
    StoredValues application = values.below("springBoot");
    StoredValues asked = values.below("framework");
    return new EntitiesRequest(
        values.all("units", RequestedUnit::load),
        application.find("packages").map(size -> SpringBootApplication.load(application)),
        asked.find("name").map(name -> FrameworkApplication.load(asked)),
        values.texts("additionalClasses"),
        values.textsByKey("properties"),
        values.find("persistenceUnit"),
        values.text("discovered"));
  }
}
