package io.github.schemasync.core.worker;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.util.Map;

/**
 * An {@code InstantiationAwareBeanPostProcessor} that tries the application's own beans just before
 * Boot's JPA configuration asks for them. One that wants more of the application than is there must
 * not end the question when the schema hardly depends on it.
 *
 * @param spring the project's Spring
 * @param beans the context's beans
 * @param given the settings given by hand
 * @param capture takes a warning for each bean that is left out
 */
record SpringUserBeans(
    SpringTypes spring, SpringBeans beans, Map<String, String> given, UnitCapture capture)
    implements InvocationHandler {
  private static final String NAMING = "org.hibernate.boot.model.naming.";

  Object proxy() throws ClassNotFoundException {
    return spring.proxy(
        "org.springframework.beans.factory.config.InstantiationAwareBeanPostProcessor", this);
  }

  @Override
  public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
    return switch (method.getName()) {
      case "postProcessBeforeInstantiation" -> before((Class<?>) arguments[0]);
      case "postProcessAfterInstantiation" -> true;
      case "postProcessAfterInitialization" -> guarded(arguments[0], (String) arguments[1]);
      // the bean, or the property values, as they are
      case "postProcessBeforeInitialization",
          "postProcessProperties",
          "postProcessPropertyValues" ->
          arguments[0];
      case "hashCode" -> System.identityHashCode(proxy);
      case "equals" -> proxy == arguments[0];
      case "toString" -> "SchemaSync";
      default -> null;
    };
  }

  /** Gives nothing, which lets Spring make the bean itself. */
  private Object before(Class<?> type) throws ClassNotFoundException {
    if (spring.jpaConfiguration().isAssignableFrom(type)) {
      replaceStrategy("PhysicalNamingStrategy", "hibernate.physical_naming_strategy");
      replaceStrategy("ImplicitNamingStrategy", "hibernate.implicit_naming_strategy");
      for (Class<?> customizer : spring.customizers()) {
        leaveOutBroken(customizer);
      }
    }
    return null;
  }

  /** A customizer that fails when it is called must not end the question either. */
  private Object guarded(Object bean, String name) throws ClassNotFoundException {
    for (Class<?> contract : spring.customizers()) {
      if (contract.isInstance(bean) && !SpringBeans.declaresBeans(bean.getClass())) {
        return spring.proxy(
            contract.getName(), new GuardedCustomizer(bean, contract, name, this::warn));
      }
    }
    return bean;
  }

  /** Boot prefers a bean to a setting; what was given by hand wins over both. */
  private void replaceStrategy(String type, String setting) throws ClassNotFoundException {
    if (given.containsKey(setting)) {
      for (String name : beans.namesOf(spring.load(NAMING + type))) {
        beans.remove(name);
      }
    }
  }

  private void leaveOutBroken(Class<?> type) throws ClassNotFoundException {
    for (String name : beans.namesOf(type)) {
      try {
        beans.make(name);
      } catch (MirrorFailure | LinkageError refused) {
        beans.remove(name);
        warn(
            ("The %s bean %s is left out, because it cannot be made without the whole application:"
                    + " %s. If it sets what shapes the schema (naming, schema, types), repeat that"
                    + " in <entities><properties>: with a property there this is not told again.")
                .formatted(
                    type.getSimpleName(), name, UnexpectedFailure.innermostMessage(refused)));
      }
    }
  }

  /** Who has given settings by hand has read it. */
  private void warn(String warning) {
    if (given.isEmpty()) {
      capture.warn(warning);
    }
  }
}
