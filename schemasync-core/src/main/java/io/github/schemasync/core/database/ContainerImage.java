package io.github.schemasync.core.database;

import com.github.dockerjava.api.model.ContainerConfig;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A PostgreSQL image as it was built.
 *
 * @param name with its tag, for instance {@code postgres:18-alpine}
 * @param entrypoint the command that prepares the data directory and then runs its arguments
 * @param dataPlaces directories for data; {@code postgres:18} moved them
 */
record ContainerImage(String name, List<String> entrypoint, Set<String> dataPlaces) {
  private static final String DATA_VARIABLE = "PGDATA=";
  private static final String USUAL_DATA = "/var/lib/postgresql/data";

  static ContainerImage of(String name, ContainerConfig config) {
    return new ContainerImage(name, entrypoint(config), dataPlaces(config));
  }

  private static List<String> entrypoint(ContainerConfig config) {
    return Optional.ofNullable(config.getEntrypoint()).map(List::of).orElse(List.of());
  }

  /** The volumes that the image declares, else its PGDATA. */
  private static Set<String> dataPlaces(ContainerConfig config) {
    Map<String, ?> volumes =
        Optional.<Map<String, ?>>ofNullable(config.getVolumes()).orElse(Map.of());
    if (!volumes.isEmpty()) {
      return Set.copyOf(volumes.keySet());
    }
    return Set.of(
        Optional.ofNullable(config.getEnv()).stream()
            .flatMap(Arrays::stream)
            .filter(variable -> variable.startsWith(DATA_VARIABLE))
            .map(variable -> variable.substring(DATA_VARIABLE.length()))
            .findFirst()
            .orElse(USUAL_DATA));
  }

  /** The image's own start of a server with these settings. */
  List<String> command(List<String> settings) {
    return Stream.of(entrypoint, List.of("postgres"), settings).flatMap(List::stream).toList();
  }
}
