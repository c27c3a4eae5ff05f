package io.github.schemasync.core.worker;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The property sources of a Spring environment, by the names that Spring gives them.
 *
 * @param environment a {@code ConfigurableEnvironment}
 */
record SpringSources(SpringEnvironment environment) {
  /** Sources that hold nothing but what the class path, the environment and we bring. */
  private static final Set<String> PLAIN =
      Set.of(
          "applicationInfo",
          "commandLineArgs",
          "configurationProperties",
          "defaultProperties",
          "random",
          "servletConfigInitParams",
          "servletContextInitParams",
          "springApplicationJson",
          "systemEnvironment",
          "systemProperties");

  private static final Pattern FILE =
      Pattern.compile("(?:file \\[|URL \\[file:|applicationConfig: \\[file:)([^\\]]+)\\]");
  private static final List<String> ON_CLASS_PATH =
      List.of("class path resource [", "URL [jar:", "applicationConfig: [classpath");
  private static final List<String> LOCATIONS =
      List.of(
          "spring.config.import", "spring.config.location", "spring.config.additional-location");

  private static final Pattern LOCATION =
      Pattern.compile("(?:optional:)?(?:(?:file|configtree):)?([^:\\[]+)(?:\\[.*\\])?");

  ConfigReads reads() throws ClassNotFoundException {
    List<String> files = new ArrayList<>();
    List<String> unseen = new ArrayList<>();
    for (Mirror source : sources()) {
      for (String location : locations(source)) {
        addLocation(location, files, unseen);
      }
      String name = source.text("getName").orElse("");
      Matcher file = FILE.matcher(name);
      if (file.find()) {
        files.add(file.group(1));
      } else if (!PLAIN.contains(name) && ON_CLASS_PATH.stream().noneMatch(name::contains)) {
        unseen.add(name);
      }
    }
    return new ConfigReads(files, unseen);
  }

  private List<Mirror> sources() {
    return new Mirror(environment.environment())
        .mirror("getPropertySources")
        .orElseThrow()
        .list("iterator");
  }

  /** Where this source has others looked for: every document of a file has imports of its own. */
  private List<String> locations(Mirror source) {
    Object names = source.find("getPropertyNames").orElse(new String[0]);
    return Stream.of((String[]) names)
        .filter(name -> LOCATIONS.stream().anyMatch(name::startsWith))
        .flatMap(name -> source.find("getProperty", name).stream())
        .map(value -> new Mirror(environment.environment()).find("resolvePlaceholders", "" + value))
        .flatMap(Optional::stream)
        .flatMap(text -> Stream.of(text.toString().split("[,;]", -1)))
        .map(String::strip)
        .toList();
  }

  /** A file that is not there yet has no source. */
  private static void addLocation(String location, List<String> files, List<String> unseen) {
    Matcher file = LOCATION.matcher(location);
    if (file.matches()) {
      files.add(file.group(1));
    } else if (!location.isEmpty() && !location.contains("classpath:")) {
      unseen.add(location);
    }
  }
}
