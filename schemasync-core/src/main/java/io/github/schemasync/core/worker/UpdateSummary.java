package io.github.schemasync.core.worker;

import java.lang.reflect.Method;
import java.util.Optional;
import java.util.stream.Stream;
import liquibase.Liquibase;

/** The table of counts that Liquibase prints after an update since 4.21. */
final class UpdateSummary {

  private UpdateSummary() {}

  static void off(Liquibase liquibase) throws ReflectiveOperationException {
    Optional<Method> setter =
        Stream.of(Liquibase.class.getMethods())
            .filter(method -> method.getName().equals("setShowSummary"))
            .findFirst();
    if (setter.isPresent()) {
      Class<?> type = setter.get().getParameterTypes()[0];
      for (Object constant : type.getEnumConstants()) {
        if (constant.toString().equals("OFF")) {
          setter.get().invoke(liquibase, constant);
        }
      }
    }
  }
}
