package io.github.schemasync.core.worker;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The application's configuration as Quarkus reads it when it builds the application: all sources,
 * profiles and expressions.
 *
 * @param config a {@code SmallRyeConfig}
 */
record QuarkusConfig(Object config) {
  private static final String PROFILE = "quarkus.profile";
  // above the environment and the system properties
  private static final int ORDINAL = 1000;
  private static final Pattern FILE = Pattern.compile("\\[source=file:([^\\]]+)\\]");
  private static final List<String> LOCATIONS =
      List.of("quarkus.config.locations", "smallrye.config.locations");
  private static final List<String> OF_QUARKUS =
      List.of("io.smallrye.config.", "io.quarkus.runtime.");

  /**
   * @param profiles the active profiles; none leaves it to the application, by default {@code prod}
   * @param given settings given by hand
   */
  static QuarkusConfig of(ClassLoader loader, List<String> profiles, Map<String, String> given)
      throws ReflectiveOperationException {
    Object builder = builder(loader);
    Map<String, String> first = new LinkedHashMap<>(given);
    first.keySet().removeIf(HibernateSettings::isOne);
    if (!profiles.isEmpty()) {
      first.put(PROFILE, String.join(",", profiles));
    }
    Object source =
        loader
            .loadClass("io.smallrye.config.PropertiesConfigSource")
            .getConstructor(Map.class, String.class, int.class)
            .newInstance(first, "SchemaSync", ORDINAL);
    Overloads.call(builder.getClass(), builder, "withSources", List.of(source));
    return new QuarkusConfig(Overloads.call(builder.getClass(), builder, "build"));
  }

  /** Quarkus up to 3.20 wants to know for which phase and mode. */
  private static Object builder(ClassLoader loader) throws ReflectiveOperationException {
    Class<?> type = loader.loadClass("io.quarkus.runtime.configuration.ConfigUtils");
    boolean plain =
        Arrays.stream(type.getMethods())
            .anyMatch(
                each -> each.getName().equals("configBuilder") && each.getParameterCount() == 0);
    if (plain) {
      return Overloads.callStatic(type, "configBuilder");
    }
    Class<?> mode = loader.loadClass("io.quarkus.runtime.LaunchMode");
    return Overloads.callStatic(type, "configBuilder", true, mode.getField("NORMAL").get(null));
  }

  /** The active profiles, as they were named. */
  List<String> profiles() {
    List<String> profiles =
        new ArrayList<>(
            new Mirror(config).list("getProfiles").stream().map(it -> "" + it.target()).toList());
    // the last one wins, and comes first
    Collections.reverse(profiles);
    return profiles;
  }

  /** Where the settings are; sources of Quarkus's own extensions to it are taken as they are. */
  ConfigReads reads() {
    List<String> files = new ArrayList<>();
    List<String> unseen = new ArrayList<>();
    Iterable<?> sources = (Iterable<?>) new Mirror(config).find("getConfigSources").orElseThrow();
    for (Object source : sources) {
      String name = new Mirror(source).text("getName").orElse("");
      Matcher file = FILE.matcher(name);
      String type = source.getClass().getName();
      if (file.find()) {
        files.add(file.group(1));
      } else if (OF_QUARKUS.stream().noneMatch(type::startsWith)) {
        unseen.add(name);
      }
    }
    // a file that is not there yet has no source
    LOCATIONS.forEach(name -> resolvable(name).ifPresent(unseen::add));
    return new ConfigReads(files, unseen);
  }

  /** The names of all settings, sorted; those of other profiles begin with {@code %}. */
  List<String> names() {
    TreeSet<String> names = new TreeSet<>();
    Iterable<?> all = (Iterable<?>) new Mirror(config).find("getPropertyNames").orElseThrow();
    all.forEach(name -> names.add("" + name));
    return List.copyOf(names);
  }

  /**
   * Empty when it is not set.
   *
   * @throws MirrorFailure when an expression in it has no value
   */
  Optional<String> text(String name) {
    Mirror value = new Mirror(new Mirror(config).find("getConfigValue", name).orElseThrow());
    Optional<String> text = value.text("getValue");
    if (text.isEmpty() && value.find("getRawValue").isPresent()) {
      throw new MirrorFailure(
          new IllegalStateException(
              name + " is " + value.text("getRawValue").get() + ", which has no value here"));
    }
    return text.map(String::strip).filter(it -> !it.isEmpty());
  }

  /** Empty also when an expression in it has no value. */
  Optional<String> resolvable(String name) {
    try {
      return text(name);
    } catch (MirrorFailure unresolved) {
      return Optional.empty();
    }
  }

  /** A list, written with commas, with an index each, or as YAML. */
  List<String> texts(String name) {
    Optional<?> values =
        (Optional<?>)
            Overloads.call(config.getClass(), config, "getOptionalValues", name, String.class);
    return values
        .map(list -> ((List<?>) list).stream().map(it -> it.toString().strip()).toList())
        .orElse(List.of());
  }
}
