package io.github.schemasync.core.database;

import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import org.testcontainers.utility.ResourceReaper;
import org.testcontainers.utility.TestcontainersConfiguration;

/**
 * Keeps Testcontainers from noise and from pulling images of its own.
 *
 * <p>It tells each step at level INFO. Maven logs through slf4j-simple, which reads a logger's
 * level from a system property when the logger is made; other backends ignore these.
 */
final class QuietTestcontainers {
  private static final String LEVEL_OF = "org.slf4j.simpleLogger.log.";

  private QuietTestcontainers() {}

  static void configure() {
    for (String logger : new String[] {"org.testcontainers", "tc", "com.github.dockerjava"}) {
      System.getProperties().putIfAbsent(LEVEL_OF + logger, "error");
    }
    leaveTheEndAlone();
  }

  /**
   * Without Ryuk, Testcontainers removes its containers when the JVM ends. Maven has closed the
   * plugin's jars by then, and a stack trace ended the build; our containers end by themselves.
   */
  private static void leaveTheEndAlone() {
    try {
      Field hookIsSet = ResourceReaper.class.getDeclaredField("hookIsSet");
      hookIsSet.setAccessible(true);
      ((AtomicBoolean) hookIsSet.get(ResourceReaper.instance())).set(true);
    } catch (ReflectiveOperationException anotherTestcontainers) {
      return; // which may be as loud as before, no reason to check nothing
    }
  }

  /**
   * Inside a container, with an engine as old as 20.10, Testcontainers asks a container of alpine
   * for its gateway and pulls that image for minutes where no registry answers. The image that is
   * there already answers as well.
   */
  static void findHostWith(ContainerImage image) {
    if (Files.exists(Path.of("/.dockerenv"))) {
      TestcontainersConfiguration.getInstance()
          .getUserProperties()
          .putIfAbsent("tinyimage.container.image", image.name());
    }
  }
}
