package io.github.schemasync.core.worker;

import java.lang.annotation.ElementType;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A part of Bean Validation's metadata that is the same in every JVM. When field and getter of a
 * property are annotated, Hibernate Validator takes its type from whichever it meets first in a
 * table over identities, and with it whether {@code @Size} counts: here the field wins. Everything
 * else stays in the provider's order, which a SessionFactory follows too.
 *
 * @param target the provider's own object
 * @param type the type of the property that it describes, when field and getter are annotated
 */
record SteadyConstraints(Object target, Optional<Class<?>> type) implements InvocationHandler {

  /**
   * A {@code ValidatorFactory} over another.
   *
   * @param contract the interface
   */
  static Object of(Object factory, Class<?> contract) {
    return proxy(factory, contract, Optional.empty());
  }

  @Override
  public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
    Object result = result(method, arguments);
    return switch (method.getName()) {
      case "getValidator", "getConstraintsForClass" ->
          proxy(result, method.getReturnType(), Optional.empty());
      case "getConstrainedProperties" -> properties(method, (Collection<?>) result);
      case "getConstraintDescriptors" ->
          type.isPresent() ? sorted((Collection<?>) result, SteadyConstraints::text) : result;
      case "getElementClass" -> type.isPresent() ? type.get() : result;
      default -> result;
    };
  }

  private Object result(Method method, Object... arguments) throws Throwable {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException thrown) {
      throw thrown.getCause();
    }
  }

  private Set<Object> properties(Method method, Collection<?> properties)
      throws NoSuchMethodException {
    Class<?> contract =
        method
            .getDeclaringClass()
            .getMethod("getConstraintsForProperty", String.class)
            .getReturnType();
    Class<?> bean = (Class<?>) new Mirror(target).find("getElementClass").orElseThrow();
    return sorted(properties, SteadyConstraints::name).stream()
        .map(each -> proxy(each, contract, fieldType(bean, each)))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static Object proxy(Object target, Class<?> contract, Optional<Class<?>> type) {
    Class<?>[] contracts = {contract};
    return Proxy.newProxyInstance(
        contract.getClassLoader(), contracts, new SteadyConstraints(target, type));
  }

  private static Set<Object> sorted(Collection<?> several, Function<Object, String> key) {
    return several.stream()
        .sorted(Comparator.comparing(key))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static String text(Object constraint) {
    return new Mirror(constraint).text("getAnnotation").orElse("");
  }

  private static String name(Object property) {
    return new Mirror(property).text("getPropertyName").orElseThrow();
  }

  private static Optional<Class<?>> fieldType(Class<?> bean, Object property) {
    boolean twice =
        isAnnotated(property, ElementType.FIELD) && isAnnotated(property, ElementType.METHOD);
    return twice ? fieldType(bean, name(property)) : Optional.empty();
  }

  private static boolean isAnnotated(Object property, ElementType place) {
    ElementType[] places = {place};
    List<Mirror> constraints =
        new Mirror(property)
            .mirror("findConstraints")
            .flatMap(finder -> finder.mirror("declaredOn", (Object) places))
            .map(finder -> finder.list("getConstraintDescriptors"))
            .orElse(List.of());
    return !constraints.isEmpty();
  }

  private static Optional<Class<?>> fieldType(Class<?> bean, String name) {
    for (Class<?> each = bean; each != null; each = each.getSuperclass()) {
      try {
        return Optional.of(each.getDeclaredField(name).getType());
      } catch (NoSuchFieldException inherited) {
        // declared further up
      }
    }
    return Optional.empty();
  }
}
