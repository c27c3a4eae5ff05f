package io.github.schemasync.core.worker;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The environment of a Micronaut application: its configuration files for the active environments.
 *
 * @param loader the project's class path
 * @param environment an {@code io.micronaut.context.env.Environment}, started
 */
record MicronautEnvironment(ClassLoader loader, Object environment) {
  private static final Set<String> PLAIN = Set.of("env", "system", "context");
  private static final String RESOLVER = "io.micronaut.core.value.PropertyResolver";

  /**
   * Reads the configuration; the application's context is built, but never started.
   *
   * @param names the active environments; none leaves it to the application
   * @param given settings given by hand
   */
  static MicronautEnvironment of(ClassLoader loader, List<String> names, Map<String, String> given)
      throws ReflectiveOperationException {
    Map<String, Object> first = new LinkedHashMap<>(given);
    first.keySet().removeIf(HibernateSettings::isOne);
    Class<?> contexts = loader.loadClass("io.micronaut.context.ApplicationContext");
    Mirror builder = new Mirror(Overloads.callStatic(contexts, "builder", loader));
    // would find the unit test or the cloud in which this process seems to run
    builder.find("deduceEnvironment", false);
    builder.find("banner", false);
    builder.find("properties", first);
    if (!names.isEmpty()) {
      builder.find("environments", (Object) names.toArray(String[]::new));
    }
    Mirror environment =
        builder.mirror("build").orElseThrow().mirror("getEnvironment").orElseThrow();
    environment.find("start");
    return new MicronautEnvironment(loader, environment.target());
  }

  List<String> names() {
    return texts((Collection<?>) new Mirror(environment).find("getActiveNames").orElseThrow());
  }

  /** The names below a setting, for instance those of the data sources. */
  List<String> below(String name) throws ClassNotFoundException {
    return texts((Collection<?>) call("getPropertyEntries", name));
  }

  /**
   * Empty when it is not set.
   *
   * @throws MirrorFailure when a placeholder in it has no value
   */
  Optional<String> text(String name) throws ClassNotFoundException {
    return ((Optional<?>) call("getProperty", name, String.class))
        .map(value -> value.toString().strip())
        .filter(value -> !value.isEmpty());
  }

  /** Empty also when a placeholder in it has no value. */
  Optional<String> resolvable(String name) throws ClassNotFoundException {
    try {
      return text(name);
    } catch (MirrorFailure unresolved) {
      return Optional.empty();
    }
  }

  List<String> texts(String name) throws ClassNotFoundException {
    Optional<?> values = (Optional<?>) call("getProperty", name, String[].class);
    return values.map(array -> List.of((String[]) array)).orElse(List.of());
  }

  /** All settings below a name, by what follows it, as it was written in a file. */
  Map<String, String> map(String name) throws ClassNotFoundException {
    Map<String, String> values = new LinkedHashMap<>();
    for (String setting : written(name + ".")) {
      String key = setting.substring(name.length() + 1);
      Optional<String> value = ForcedSettings.replaces(key) ? resolvable(setting) : text(setting);
      value.ifPresent(text -> values.put(key, text));
    }
    return values;
  }

  /** Where the settings are: in Micronaut 4 each source tells its place. */
  ConfigReads reads() {
    List<String> files = new ArrayList<>();
    List<String> unseen = new ArrayList<>();
    for (Mirror source : new Mirror(environment).list("getPropertySources")) {
      String name = source.text("getName").orElse("");
      String place =
          source.mirror("getOrigin").flatMap(origin -> origin.text("location")).orElse("");
      if (place.startsWith("file:") || place.startsWith("/")) {
        files.add(place.replaceFirst("^file:", ""));
      } else if (place.isEmpty() && !PLAIN.contains(name)) {
        unseen.add(name);
      }
    }
    return new ConfigReads(files, unseen);
  }

  /** The whole map would be refused for one placeholder without a value. */
  private Set<String> written(String prefix) {
    Set<String> names = new TreeSet<>();
    for (Mirror source : new Mirror(environment).list("getPropertySources")) {
      for (Object name : (Iterable<?>) source.target()) {
        names.add("" + name);
      }
    }
    names.removeIf(name -> !name.startsWith(prefix));
    return names;
  }

  private Object call(String method, Object... arguments) throws ClassNotFoundException {
    return Overloads.call(loader.loadClass(RESOLVER), environment, method, arguments);
  }

  private static List<String> texts(Collection<?> values) {
    List<String> texts = new ArrayList<>();
    values.forEach(value -> texts.add("" + value));
    return List.copyOf(texts);
  }
}
