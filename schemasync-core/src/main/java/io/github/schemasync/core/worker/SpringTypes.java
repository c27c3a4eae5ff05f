package io.github.schemasync.core.worker;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The classes of the project's Spring, which moved between Boot 2.7, 3 and 4.
 *
 * @param loader the project's class path
 */
record SpringTypes(ClassLoader loader) {
  private static final String BOOT = "org.springframework.boot.";

  Class<?> jpaAutoConfiguration() throws ClassNotFoundException {
    return either(
        BOOT + "hibernate.autoconfigure.HibernateJpaAutoConfiguration",
        BOOT + "autoconfigure.orm.jpa.HibernateJpaAutoConfiguration");
  }

  /** The class of which the auto-configuration makes its one bean, with the application's own. */
  Class<?> jpaConfiguration() throws ClassNotFoundException {
    return either(
        BOOT + "hibernate.autoconfigure.HibernateJpaConfiguration",
        BOOT + "autoconfigure.orm.jpa.HibernateJpaConfiguration");
  }

  Class<?> entityScanPackages() throws ClassNotFoundException {
    return either(
        BOOT + "persistence.autoconfigure.EntityScanPackages",
        BOOT + "autoconfigure.domain.EntityScanPackages");
  }

  /** The contracts of the beans that may change what Boot hands to Hibernate. */
  List<Class<?>> customizers() throws ClassNotFoundException {
    return List.of(
        either(
            BOOT + "hibernate.autoconfigure.HibernatePropertiesCustomizer",
            BOOT + "autoconfigure.orm.jpa.HibernatePropertiesCustomizer"),
        either(
            BOOT + "jpa.autoconfigure.EntityManagerFactoryBuilderCustomizer",
            BOOT + "autoconfigure.orm.jpa.EntityManagerFactoryBuilderCustomizer"));
  }

  Class<?> factoryBean() throws ClassNotFoundException {
    return load("org.springframework.orm.jpa.LocalContainerEntityManagerFactoryBean");
  }

  Class<?> load(String name) throws ClassNotFoundException {
    return Class.forName(name, false, loader);
  }

  String bootVersion() throws ClassNotFoundException {
    Object version = callStatic(load(BOOT + "SpringBootVersion"), "getVersion");
    return Objects.toString(version, "").strip();
  }

  Object proxy(String contract, InvocationHandler handler) throws ClassNotFoundException {
    Class<?>[] contracts = {load(contract)};
    return Proxy.newProxyInstance(loader, contracts, handler);
  }

  /** Calls a static method, the one that takes these arguments. */
  static Object callStatic(Class<?> type, String method, Object... arguments) {
    return call(type, null, method, arguments);
  }

  /**
   * Calls the method of a type that takes these arguments, where its name alone says too little.
   */
  static Object call(Class<?> type, Object target, String method, Object... arguments) {
    try {
      return Arrays.stream(type.getMethods())
          .filter(
              each -> each.getName().equals(method) && takes(each.getParameterTypes(), arguments))
          .findFirst()
          .orElseThrow(() -> new NoSuchMethodException(type.getName() + "." + method))
          .invoke(target, arguments);
    } catch (InvocationTargetException thrown) {
      throw new MirrorFailure(thrown.getCause());
    } catch (ReflectiveOperationException unknown) {
      throw new MirrorFailure(unknown);
    }
  }

  private static boolean takes(Class<?>[] parameters, Object... arguments) {
    if (parameters.length != arguments.length) {
      return false;
    }
    for (int i = 0; i < parameters.length; i++) {
      if (!parameters[i].isPrimitive() && !parameters[i].isInstance(arguments[i])) {
        return false;
      }
    }
    return true;
  }

  private Class<?> either(String newer, String older) throws ClassNotFoundException {
    Optional<Class<?>> found = find(newer);
    return found.isPresent() ? found.get() : load(older);
  }

  private Optional<Class<?>> find(String name) {
    try {
      return Optional.of(load(name));
    } catch (ClassNotFoundException | LinkageError absent) {
      return Optional.empty();
    }
  }
}
