package io.github.schemasync.core.worker;

import java.lang.reflect.InvocationTargetException;
import java.util.Map;
import java.util.Optional;

/**
 * The project's {@code ValidatorFactory}.
 *
 * @param jpa the project's class path
 * @param api {@code jakarta.validation.} or {@code javax.validation.}
 */
record ValidatorFactories(JpaApi jpa, String api) {
  private static final String WITHOUT_EL =
      "org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator";

  /** Empty when the project has the API but no provider; Hibernate then ignores it too. */
  Optional<Object> find(Map<String, Object> settings) {
    Object given = settings.get(jpa.setting("validation.factory"));
    if (given != null) {
      return Optional.of(given);
    }
    try {
      return Optional.of(call("buildDefaultValidatorFactory"));
    } catch (MirrorFailure refused) {
      if (refused.getCause().getClass().getSimpleName().equals("NoProviderFoundException")) {
        return Optional.empty();
      }
      return Optional.of(withoutExpressionLanguage(refused));
    }
  }

  /** Messages are of no interest here, and only they need an expression language. */
  private Object withoutExpressionLanguage(MirrorFailure refused) {
    try {
      Object interpolator =
          jpa.loader().loadClass(WITHOUT_EL).getDeclaredConstructor().newInstance();
      Mirror configuration =
          new Mirror(new Mirror(call("byDefaultProvider")).find("configure").orElseThrow());
      configuration.find("messageInterpolator", interpolator);
      return configuration.find("buildValidatorFactory").orElseThrow();
    } catch (ReflectiveOperationException | LinkageError absent) {
      refused.addSuppressed(absent);
      throw refused;
    }
  }

  private Object call(String method) {
    try {
      return jpa.loader().loadClass(api + "Validation").getMethod(method).invoke(null);
    } catch (InvocationTargetException thrown) {
      throw new MirrorFailure(thrown.getCause());
    } catch (ReflectiveOperationException | LinkageError absent) {
      throw new MirrorFailure(absent);
    }
  }
}
