package io.github.schemasync.core.worker;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * Texts, lists and records under a common prefix of {@link Properties}, for instance {@code
 * entities.units.0.name}.
 *
 * @param properties where they are kept
 * @param prefix what each key starts with; empty or ending in a dot
 */
record StoredValues(Properties properties, String prefix) {

  StoredValues below(String name) {
    return new StoredValues(properties, prefix + name + ".");
  }

  void put(String name, String value) {
    properties.setProperty(prefix + name, value);
  }

  void put(String name, int value) {
    put(name, Integer.toString(value));
  }

  void put(String name, Optional<String> value) {
    value.ifPresent(text -> put(name, text));
  }

  void putTexts(String name, List<String> values) {
    putAll(name, values, (value, at) -> at.put("text", value));
  }

  void putTexts(String name, Map<String, String> values) {
    putAll(
        name,
        List.copyOf(values.entrySet()),
        (entry, at) -> {
          at.put("key", entry.getKey());
          at.put("text", entry.getValue());
        });
  }

  <T> void putAll(String name, List<T> values, BiConsumer<T, StoredValues> store) {
    put(name, values.size());
    for (int i = 0; i < values.size(); i++) {
      store.accept(values.get(i), below(name + "." + i));
    }
  }

  Optional<String> find(String name) {
    return Optional.ofNullable(properties.getProperty(prefix + name));
  }

  /**
   * @throws IllegalArgumentException when it was never put
   */
  String text(String name) {
    return find(name)
        .orElseThrow(() -> new IllegalArgumentException("no value for " + prefix + name));
  }

  boolean is(String name) {
    return find(name).filter(Boolean::parseBoolean).isPresent();
  }

  int number(String name) {
    return Integer.parseInt(text(name));
  }

  List<String> texts(String name) {
    return all(name, at -> at.text("text"));
  }

  Map<String, String> textsByKey(String name) {
    Map<String, String> values = new LinkedHashMap<>();
    all(name, at -> values.put(at.text("key"), at.text("text")));
    return values;
  }

  /** Empty when nothing was ever put under this name. */
  <T> List<T> all(String name, Function<StoredValues, T> load) {
    int size = find(name).map(Integer::parseInt).orElse(0);
    List<T> values = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      values.add(load.apply(below(name + "." + i)));
    }
    return values;
  }
}
