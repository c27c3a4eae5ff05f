package io.github.schemasync.core.worker;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A SessionFactory that was never built, and everything that can be asked of it: it gives the
 * services with which the mapping was built, and keeps no listener.
 *
 * @param loader the project's class path
 * @param services the {@code StandardServiceRegistry} of the mapping
 * @param settings what the factory's properties are
 */
record IdleFactory(ClassLoader loader, Mirror services, Map<String, Object> settings)
    implements InvocationHandler {
  private static final String REGISTRY = "org.hibernate.service.spi.SessionFactoryServiceRegistry";

  private static final Map<Class<?>, Object> NOTHING =
      Map.ofEntries(
          Map.entry(boolean.class, false),
          Map.entry(int.class, 0),
          Map.entry(long.class, 0L),
          Map.entry(Optional.class, Optional.empty()),
          Map.entry(Map.class, Map.of()),
          Map.entry(Set.class, Set.of()));

  Object proxy() throws ClassNotFoundException {
    return idle(loader.loadClass("org.hibernate.engine.spi.SessionFactoryImplementor"));
  }

  @Override
  public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
    return switch (method.getName()) {
      case "hashCode" -> System.identityHashCode(proxy);
      case "equals" -> proxy == arguments[0];
      case "toString" -> "SchemaSync";
      case "getProperties" -> settings;
      case "getServiceRegistry" -> idle(loader.loadClass(REGISTRY));
      case "getService", "requireService" -> service((Class<?>) arguments[0]);
      case "unwrap" -> ((Class<?>) arguments[0]).cast(proxy);
      default -> answer(method.getReturnType());
    };
  }

  private Object answer(Class<?> type) {
    if (NOTHING.containsKey(type)) {
      return NOTHING.get(type);
    }
    if (type.isAssignableFrom(List.class) && Iterable.class.isAssignableFrom(type)) {
      return List.of();
    }
    return type.isInterface() && Modifier.isPublic(type.getModifiers()) ? service(type) : null;
  }

  /** Services of a SessionFactory alone, that of the listeners for instance, are idle. */
  private Object service(Class<?> type) {
    try {
      return services.find("getService", type).orElseGet(() -> idle(type));
    } catch (MirrorFailure unknown) {
      return idle(type);
    }
  }

  private Object idle(Class<?> type) {
    return Proxy.newProxyInstance(loader, new Class<?>[] {type}, this);
  }
}
