package io.github.schemasync.core.worker;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/**
 * The project's Quarkus, and which of its extensions are there.
 *
 * @param loader the project's class path
 */
record QuarkusVersion(ClassLoader loader) {
  private static final String COMPATIBILITY =
      "io.quarkus.hibernate.orm.runtime.config.DatabaseOrmCompatibilityVersion";

  /** For instance {@code 3.33.2}; empty when the jar does not say. */
  Optional<String> text() throws ClassNotFoundException {
    Class<?> type = loader.loadClass("io.quarkus.runtime.Quarkus");
    return Optional.ofNullable(type.getPackage().getImplementationVersion());
  }

  /** A version that cannot be read, such as that of a build of its own, counts as the newest. */
  boolean isAtLeast(int major, int minor) {
    int[] version;
    try {
      version =
          Arrays.stream(text().orElse("").split("[.-]", 3))
              .limit(2)
              .mapToInt(Integer::parseInt)
              .toArray();
    } catch (ClassNotFoundException | NumberFormatException unknown) {
      return true;
    }
    return version.length < 2 || version[0] > major || (version[0] == major && version[1] >= minor);
  }

  /** Whether {@code quarkus-hibernate-validator} is there; the bare library is not integrated. */
  boolean hasValidator() {
    return loader.getResource(
            "io/quarkus/hibernate/validator/runtime/HibernateValidatorRecorder.class")
        != null;
  }

  /** What Quarkus sets for {@code quarkus.hibernate-orm.database.orm-compatibility.version}. */
  Map<String, String> compatibility(QuarkusConfig config) {
    Optional<String> wanted =
        config.text("quarkus.hibernate-orm.database.orm-compatibility.version");
    return wanted.map(this::compatibility).orElse(Map.of());
  }

  @SuppressWarnings("unchecked")
  private Map<String, String> compatibility(String wanted) {
    try {
      for (Object version : loader.loadClass(COMPATIBILITY).getEnumConstants()) {
        if (version.toString().equalsIgnoreCase(wanted)) {
          return (Map<String, String>)
              new Mirror(version).find("settings", Optional.empty()).orElse(Map.of());
        }
      }
      return Map.of();
    } catch (ClassNotFoundException absent) {
      return Map.of();
    }
  }
}
