package io.github.schemasync.core.worker;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.net.URL;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * A {@code BeanPostProcessor} that takes Hibernate's place in Spring's entity manager factories:
 * what Spring hands over is kept, and no factory is built.
 */
final class UnitCapture implements InvocationHandler {
  private final SpringTypes spring;
  private final List<PersistenceUnit> units = new ArrayList<>();
  private final List<String> warnings = new ArrayList<>();
  private final Map<String, Object> liquibase = new LinkedHashMap<>();

  UnitCapture(SpringTypes spring) {
    this.spring = spring;
  }

  List<PersistenceUnit> units() {
    return List.copyOf(units);
  }

  /** The application's own {@code SpringLiquibase} of that name, once it was made. */
  Optional<Object> liquibase(String name) {
    return Optional.ofNullable(liquibase.get(name));
  }

  /** Keeps what of the application's settings did not reach the units. */
  void warn(String warning) {
    warnings.add(warning);
  }

  List<String> warnings() {
    return List.copyOf(warnings);
  }

  @Override
  public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
    return switch (method.getName()) {
      case "postProcessBeforeInitialization" -> before(arguments[0], (String) arguments[1]);
      case "postProcessAfterInitialization" -> arguments[0];
      case "hashCode" -> System.identityHashCode(proxy);
      case "equals" -> proxy == arguments[0];
      case "toString" -> "SchemaSync";
      default -> null;
    };
  }

  private Object before(Object bean, String name) throws ClassNotFoundException {
    if (spring.factoryBean().isInstance(bean)) {
      Mirror factory = new Mirror(bean);
      factory.find("setBootstrapExecutor", (Object) null);
      Overloads.call(spring.factoryBean(), bean, "setPersistenceProvider", provider(name));
    }
    if (spring.liquibase().filter(type -> type.isInstance(bean)).isPresent()) {
      liquibase.put(name, bean);
      throw new IllegalStateException("its settings are enough: it must not run");
    }
    return bean;
  }

  private Object provider(String bean) throws ClassNotFoundException {
    InvocationHandler handler =
        (proxy, method, arguments) ->
            switch (method.getName()) {
              case "createContainerEntityManagerFactory" -> capture(bean, arguments);
              case "hashCode" -> System.identityHashCode(proxy);
              case "equals" -> proxy == arguments[0];
              case "generateSchema" -> false;
              default -> null;
            };
    return spring.proxy(JpaApi.prefixOf(spring.loader()) + "spi.PersistenceProvider", handler);
  }

  /** {@code createContainerEntityManagerFactory(info, map)}; gives a factory that does nothing. */
  private Object capture(String bean, Object... arguments) throws ClassNotFoundException {
    Mirror info = new Mirror(arguments[0]);
    Map<String, Object> settings = new LinkedHashMap<>();
    info.find("getProperties")
        .ifPresent(
            all -> ((Properties) all).forEach((key, value) -> settings.put("" + key, value)));
    info.text("getValidationMode")
        .filter(mode -> !mode.equals("AUTO"))
        .ifPresent(mode -> settings.put("jakarta.persistence.validation.mode", mode));
    ((Map<?, ?>) arguments[1]).forEach((key, value) -> settings.put("" + key, value));
    units.add(
        new PersistenceUnit(
            info.text("getPersistenceUnitName").orElse(bean),
            List.of(bean),
            texts(info, "getManagedClassNames"),
            texts(info, "getManagedPackages"),
            texts(info, "getMappingFileNames"),
            settings,
            info.find("getPersistenceUnitRootUrl").map(url -> (URL) url),
            Optional.empty()));
    return idleFactory();
  }

  private static List<String> texts(Mirror info, String method) {
    return info.list(method).stream().map(each -> (String) each.target()).toList();
  }

  private Object idleFactory() throws ClassNotFoundException {
    Class<?>[] contract = {spring.load("org.hibernate.SessionFactory")};
    return Proxy.newProxyInstance(
        spring.loader(),
        contract,
        (proxy, method, arguments) ->
            switch (method.getName()) {
              case "hashCode" -> System.identityHashCode(proxy);
              case "equals" -> proxy == arguments[0];
              case "isOpen" -> true;
              case "getProperties" -> Map.of();
              default -> null;
            });
  }
}
