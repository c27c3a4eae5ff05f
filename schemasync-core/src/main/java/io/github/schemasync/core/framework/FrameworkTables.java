package io.github.schemasync.core.framework;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.schemasync.core.model.ObjectName;
import io.github.schemasync.core.model.Wildcard;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The list {@code tables.txt}: the names that frameworks give to their tables and sequences. */
public final class FrameworkTables {
  private static final FrameworkTables BUILT_IN = new FrameworkTables(text("tables.txt"));

  private final Map<String, List<Wildcard>> names = new LinkedHashMap<>();

  private FrameworkTables(String list) {
    List<Wildcard> current = List.of();
    for (String line : list.lines().filter(FrameworkTables::says).toList()) {
      if (line.startsWith(" ")) {
        Stream.of(line.strip().split(" +")).map(Wildcard::new).forEach(current::add);
      } else {
        current = new ArrayList<>();
        names.put(line.strip(), current);
      }
    }
  }

  /** The list that SchemaSync brings along. */
  public static FrameworkTables builtIn() {
    return BUILT_IN;
  }

  /** The framework whose table or sequence has this name, in whichever schema and case. */
  public Optional<String> framework(ObjectName object) {
    String name = object.name().toLowerCase(Locale.ROOT);
    return names.entrySet().stream()
        .filter(entry -> entry.getValue().stream().anyMatch(it -> it.matches(name)))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static boolean says(String line) {
    return !line.isBlank() && !line.strip().startsWith("#");
  }

  /** A file of this package. */
  private static String text(String file) {
    try (InputStream in = FrameworkTables.class.getResourceAsStream(file)) {
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
