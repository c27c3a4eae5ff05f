package io.github.schemasync.maven;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;

/**
 * The properties behind nested parameters, which Maven does not look up itself. As with every
 * parameter of Maven, the element in the pom wins over the property.
 */
final class GivenProperties {
  private static final String PREFIX = "schemasync.";

  private final List<Properties> sources;

  /** Command line first, then the pom's properties. */
  GivenProperties(MavenSession session, MavenProject project) {
    this.sources =
        List.of(
            session.getUserProperties(), project.getProperties(), session.getSystemProperties());
  }

  /** The element's value, else the property's; blank counts as absent. */
  Optional<String> text(String element, String name) {
    return Optional.ofNullable(element)
        .or(() -> property(PREFIX + name))
        .map(String::trim)
        .filter(value -> !value.isEmpty());
  }

  /** Whether it is {@code true}; a property without a value is. */
  boolean flag(String element, String name) {
    return text(element, name).map(Boolean::parseBoolean).orElse(false);
  }

  /** The element's values, else those of the comma-separated property. */
  List<String> texts(List<String> element, String name) {
    if (element != null) {
      return element;
    }
    return property(PREFIX + name).stream()
        .flatMap(value -> Arrays.stream(value.split(",")))
        .map(String::trim)
        .filter(value -> !value.isEmpty())
        .toList();
  }

  /** The element's map, with the properties {@code schemasync.<name>.<key>} added. */
  Map<String, String> map(Map<String, String> element, String name) {
    String prefix = PREFIX + name + ".";
    Map<String, String> values =
        sources.stream()
            .flatMap(source -> source.stringPropertyNames().stream())
            .filter(key -> key.startsWith(prefix))
            .distinct()
            .collect(
                Collectors.toMap(
                    key -> key.substring(prefix.length()), key -> property(key).orElseThrow()));
    values.putAll(element == null ? Map.of() : element);
    return values;
  }

  private Optional<String> property(String key) {
    return sources.stream()
        .flatMap(source -> Stream.ofNullable(source.getProperty(key)))
        .findFirst();
  }
}
