package io.github.schemasync.core.worker;

import java.lang.reflect.Field;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;

/**
 * Hibernate's bean container for a process without an application: attribute converters and
 * listeners whose constructor wants beans are made without calling it. Hibernate needs their types,
 * not their work.
 */
final class LenientBeans implements InvocationHandler {
  private static final String CONTAINER = "org.hibernate.resource.beans.container.spi.";

  private final ClassLoader loader;

  private LenientBeans(ClassLoader loader) {
    this.loader = loader;
  }

  /** A {@code BeanContainer}. */
  static Object container(ClassLoader loader) throws ClassNotFoundException {
    Class<?>[] contract = {loader.loadClass(CONTAINER + "BeanContainer")};
    return Proxy.newProxyInstance(loader, contract, new LenientBeans(loader));
  }

  @Override
  public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
    return switch (method.getName()) {
      case "getBean" -> bean(arguments);
      case "hashCode" -> System.identityHashCode(proxy);
      case "equals" -> proxy == arguments[0];
      case "toString" -> "SchemaSync";
      default -> null;
    };
  }

  /** {@code getBean([name,] type, options, fallbackProducer)}. */
  private Object bean(Object... arguments) throws ClassNotFoundException {
    Class<?> type = (Class<?>) arguments[arguments.length - 3];
    Object bean = produce(type, new Mirror(arguments[arguments.length - 1]), arguments);
    Class<?>[] contract = {loader.loadClass(CONTAINER + "ContainedBean")};
    return Proxy.newProxyInstance(
        loader,
        contract,
        (proxy, method, none) ->
            switch (method.getName()) {
              case "getBeanInstance" -> bean;
              case "getBeanClass" -> type;
              case "hashCode" -> System.identityHashCode(proxy);
              case "equals" -> proxy == none[0];
              default -> null;
            });
  }

  private static Object produce(Class<?> type, Mirror producer, Object... arguments) {
    try {
      return arguments.length == 4
          ? producer.find("produceBeanInstance", arguments[0], type).orElse(null)
          : producer.find("produceBeanInstance", type).orElse(null);
    } catch (MirrorFailure refused) {
      if (type.isInterface() || Modifier.isAbstract(type.getModifiers())) {
        throw refused;
      }
      return allocate(type);
    }
  }

  private static Object allocate(Class<?> type) {
    try {
      Class<?> unsafe = Class.forName("sun.misc.Unsafe");
      Field instance = unsafe.getDeclaredField("theUnsafe");
      instance.setAccessible(true);
      return unsafe.getMethod("allocateInstance", Class.class).invoke(instance.get(null), type);
    } catch (ReflectiveOperationException impossible) {
      throw new MirrorFailure(impossible);
    }
  }
}
