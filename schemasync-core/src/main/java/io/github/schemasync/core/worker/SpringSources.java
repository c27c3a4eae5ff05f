package io.github.schemasync.core.worker;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
      String name = source.text("getName").orElse("");
      Matcher file = FILE.matcher(name);
      if (file.find()) {
        files.add(file.group(1));
      } else if (!PLAIN.contains(name) && ON_CLASS_PATH.stream().noneMatch(name::contains)) {
        unseen.add(name);
      }
    }
    for (String setting : LOCATIONS) {
      for (String location : environment.property(setting).orElse("").split("[,;]", -1)) {
        addLocation(location.strip(), files, unseen);
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
