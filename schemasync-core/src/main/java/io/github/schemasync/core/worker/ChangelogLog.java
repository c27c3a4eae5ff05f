package io.github.schemasync.core.worker;

import java.lang.reflect.Method;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.stream.Stream;
import liquibase.logging.LogService;
import liquibase.logging.Logger;

/**
 * Liquibase's log, to the worker's log and nowhere else: the project's own logging may write files
 * or send mail.
 */
final class ChangelogLog extends ProxyObject {
  private static final Map<String, Level> LEVELS =
      Map.of("severe", Level.SEVERE, "warning", Level.WARNING, "info", Level.INFO);

  private final Logger logger = new Lines().as(Logger.class);

  LogService service() {
    return as(LogService.class);
  }

  @Override
  Object answer(Method method, Object[] arguments) {
    return method.getName().equals("getLog") ? logger : null;
  }

  /** One line for each event that is worth reading. */
  private static final class Lines extends ProxyObject {

    @Override
    Object answer(Method method, Object[] arguments) {
      level(method, arguments)
          .filter(level -> level.intValue() >= Level.INFO.intValue() && !level.equals(Level.OFF))
          .ifPresent(level -> Stream.of(arguments).forEach(argument -> print(level, argument)));
      return null;
    }

    private static Optional<Level> level(Method method, Object[] arguments) {
      return arguments.length > 0 && arguments[0] instanceof Level level
          ? Optional.of(level)
          : Optional.ofNullable(LEVELS.get(method.getName()));
    }

    private static void print(Level level, Object argument) {
      if (argument instanceof String text) {
        System.out.println("liquibase " + level + " " + text);
      } else if (argument instanceof Throwable failure) {
        System.out.println("liquibase " + level + " " + failure);
      }
    }
  }
}
