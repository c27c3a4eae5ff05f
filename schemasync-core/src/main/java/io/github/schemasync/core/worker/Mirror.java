package io.github.schemasync.core.worker;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * An object of the project's class path, spoken to by the names of its methods, because its class
 * has another shape in each version.
 *
 * @param target the object
 */
record Mirror(Object target) {
  private static final Map<String, Optional<Method>> METHODS = new ConcurrentHashMap<>();

  /** Whether the object is of this class, or a subclass; false when the class does not exist. */
  boolean is(String className) {
    for (Class<?> type = target.getClass(); type != null; type = type.getSuperclass()) {
      if (type.getName().equals(className)) {
        return true;
      }
    }
    return false;
  }

  boolean has(String method) {
    return method(method, 0).isPresent();
  }

  /**
   * The result of a method; empty when there is no such method, or it gave null.
   *
   * @throws MirrorFailure with what the method threw
   */
  Optional<Object> find(String method, Object... arguments) {
    return method(method, arguments.length).map(found -> invoke(found, arguments));
  }

  Optional<Mirror> mirror(String method, Object... arguments) {
    return find(method, arguments).map(Mirror::new);
  }

  Optional<String> text(String method) {
    return find(method).map(String::valueOf);
  }

  boolean flag(String method, Object... arguments) {
    return find(method, arguments).filter(Boolean.TRUE::equals).isPresent();
  }

  /** What the first method that exists gives: a collection, the values of a map, an iterator. */
  List<Mirror> list(String... methods) {
    for (String method : methods) {
      if (has(method)) {
        return find(method).map(Mirror::listed).orElse(List.of());
      }
    }
    return List.of();
  }

  private static List<Mirror> listed(Object several) {
    Object elements = several instanceof Map<?, ?> map ? map.values() : several;
    Iterator<?> iterator =
        elements instanceof Collection<?> collection
            ? collection.iterator()
            : (Iterator<?>) elements;
    List<Mirror> list = new ArrayList<>();
    iterator.forEachRemaining(element -> list.add(new Mirror(element)));
    return list;
  }

  private Object invoke(Method method, Object... arguments) {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException thrown) {
      throw new MirrorFailure(thrown.getCause());
    } catch (IllegalAccessException impossible) {
      throw new MirrorFailure(impossible);
    }
  }

  private Optional<Method> method(String name, int parameters) {
    Class<?> type = target.getClass();
    String key = System.identityHashCode(type) + type.getName() + "#" + name + "/" + parameters;
    return METHODS.computeIfAbsent(key, absent -> search(type, name, parameters));
  }

  private static Optional<Method> search(Class<?> start, String name, int parameters) {
    for (Class<?> type = start; type != null; type = type.getSuperclass()) {
      for (Method method : type.getDeclaredMethods()) {
        if (fits(method, name, parameters)) {
          return Optional.of(method);
        }
      }
    }
    return searchInterfaces(start, name, parameters);
  }

  /** Default methods, and those of proxies, whose own class is not accessible. */
  private static Optional<Method> searchInterfaces(Class<?> start, String name, int parameters) {
    for (Class<?> type = start; type != null; type = type.getSuperclass()) {
      for (Class<?> contract : type.getInterfaces()) {
        for (Method method : contract.getMethods()) {
          if (fits(method, name, parameters)) {
            return Optional.of(method);
          }
        }
      }
    }
    return Optional.empty();
  }

  private static boolean fits(Method method, String name, int parameters) {
    return method.getName().equals(name)
        && method.getParameterCount() == parameters
        && !method.isBridge()
        && method.trySetAccessible();
  }
}
