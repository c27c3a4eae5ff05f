package io.github.schemasync.core.worker;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The settings of one of several things of a kind, for instance {@code
 * quarkus.hibernate-orm."users".packages}; those of the default one stand right below the root.
 *
 * @param config the application's configuration
 * @param root for instance {@code quarkus.hibernate-orm}
 * @param name empty is the default one
 */
record QuarkusSection(QuarkusConfig config, String root, Optional<String> name) {

  /** What is set under any spelling of the section's name. */
  Optional<String> text(String key) {
    return keys(key).flatMap(each -> config.text(each).stream()).findFirst();
  }

  /** Empty also when an expression in it has no value. */
  Optional<String> resolvable(String key) {
    return keys(key).flatMap(each -> config.resolvable(each).stream()).findFirst();
  }

  List<String> texts(String key) {
    return keys(key)
        .map(config::texts)
        .filter(list -> !list.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /** Settings below a key, by what follows it. */
  Map<String, String> map(String key) {
    Map<String, String> values = new TreeMap<>();
    keys(key + ".")
        .forEach(
            prefix ->
                config.names().stream()
                    .filter(each -> each.startsWith(prefix))
                    .forEach(each -> put(values, unquoted(each.substring(prefix.length())), each)));
    return values;
  }

  private void put(Map<String, String> values, String key, String setting) {
    Optional<String> value =
        ForcedSettings.replaces(key) ? config.resolvable(setting) : config.text(setting);
    value.ifPresent(text -> values.put(key, text));
  }

  /** How the user would write the setting. */
  String called(String key) {
    return keys(key).findFirst().orElseThrow();
  }

  private Stream<String> keys(String key) {
    return name.isEmpty()
        ? Stream.of(root + "." + key)
        : Stream.of(root + ".\"" + name.get() + "\"." + key, root + "." + name.get() + "." + key);
  }

  private static String unquoted(String key) {
    return key.replace("\"", "");
  }
}
