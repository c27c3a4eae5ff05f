package io.github.schemasync.core.worker;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Applies {@code @NotNull}, {@code @Size} … to the columns as the SessionFactory does. Hibernate
 * itself does so only while it builds one, which is why every DDL export loses them.
 *
 * @param jpa the project's Hibernate
 * @param settings the unit's settings, the user's own
 */
record BeanValidation(JpaApi jpa, Map<String, Object> settings) {

  /** Whether the project has constraints that its settings keep out of the DDL. */
  boolean isSwitchedOff() {
    return !isWanted()
        && activator().isPresent()
        && jpa.find(jpa.validation() + "Validation").isPresent();
  }

  /** Gives a warning when constraints may be missing from the DDL. */
  Optional<String> apply(Mirror metadata, Object dialect) {
    Optional<Class<?>> activator = activator();
    if (!isWanted() || activator.isEmpty() || jpa.find(jpa.validation() + "Validation").isEmpty()) {
      return Optional.empty();
    }
    Optional<Object> factory;
    try {
      factory = new ValidatorFactories(jpa, jpa.validation()).find(settings);
    } catch (MirrorFailure broken) {
      return Optional.of(
          "Bean Validation constraints are not part of the DDL: " + RootCause.of(broken));
    }
    factory.ifPresent(found -> apply(activator.get(), metadata, found, dialect));
    return Optional.empty();
  }

  private void apply(Class<?> activator, Mirror metadata, Object factory, Object dialect) {
    Method method =
        Arrays.stream(activator.getDeclaredMethods())
            .filter(each -> each.getName().equals("applyRelationalConstraints"))
            .filter(each -> each.getParameterCount() == 5)
            .findFirst()
            .orElseThrow();
    method.setAccessible(true);
    try {
      Object entities = metadata.find("getEntityBindings").orElseThrow();
      Object steady = SteadyConstraints.of(factory, method.getParameterTypes()[0]);
      method.invoke(null, steady, entities, settings, dialect, classLoaderAccess(method));
    } catch (InvocationTargetException thrown) {
      throw new MirrorFailure(thrown.getCause());
    } catch (IllegalAccessException impossible) {
      throw new MirrorFailure(impossible);
    }
  }

  private Object classLoaderAccess(Method method) {
    Class<?>[] contract = {method.getParameterTypes()[4]};
    return Proxy.newProxyInstance(
        jpa.loader(),
        contract,
        (proxy, called, arguments) ->
            called.getName().equals("classForName")
                ? Class.forName((String) arguments[0], false, jpa.loader())
                : null);
  }

  /** Hibernate 6.2 moved the class; its descriptor is the same from 5.3 to 8.0. */
  private Optional<Class<?>> activator() {
    return jpa.find("org.hibernate.boot.beanvalidation.TypeSafeActivator")
        .or(() -> jpa.find("org.hibernate.cfg.beanvalidation.TypeSafeActivator"));
  }

  private boolean isWanted() {
    List<String> modes =
        List.of(
            setting("validation.mode").orElse("auto").toLowerCase(Locale.ROOT).split("[, ]+", -1));
    boolean ddl = modes.contains("auto") || modes.contains("ddl") || modes.contains("");
    Object switchedOff = settings.get("hibernate.validator.apply_to_ddl");
    return ddl && !"false".equalsIgnoreCase(String.valueOf(switchedOff));
  }

  private Optional<String> setting(String name) {
    return Optional.ofNullable(settings.get("jakarta.persistence." + name))
        .or(() -> Optional.ofNullable(settings.get("javax.persistence." + name)))
        .map(String::valueOf);
  }
}
