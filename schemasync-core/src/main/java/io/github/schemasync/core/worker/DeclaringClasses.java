package io.github.schemasync.core.worker;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the class that declares an attribute: the entity, one of its mapped superclasses or an
 * embeddable.
 *
 * @param jpa the project's class path
 */
record DeclaringClasses(JpaApi jpa) {

  /** Empty when no class up the hierarchy has a field or a getter of this name. */
  Optional<String> declaring(String className, String attribute) {
    return jpa.find(className)
        .flatMap(
            type ->
                Stream.<Class<?>>iterate(
                        type, each -> each != null && each != Object.class, Class::getSuperclass)
                    .filter(each -> declares(each, attribute))
                    .findFirst())
        .map(Class::getName);
  }

  /** Whether the field, or else the getter, of the class itself is of a primitive type. */
  boolean isPrimitive(String className, String attribute) {
    return jpa.find(className).flatMap(type -> declaredType(type, attribute)).stream()
        .anyMatch(Class::isPrimitive);
  }

  private static Optional<Class<?>> declaredType(Class<?> type, String attribute) {
    Stream<Class<?>> fields =
        Arrays.stream(type.getDeclaredFields())
            .filter(field -> field.getName().equals(attribute))
            .map(Field::getType);
    Stream<Class<?>> getters =
        Arrays.stream(type.getDeclaredMethods())
            .filter(method -> method.getParameterCount() == 0)
            .filter(method -> isGetter(method.getName(), attribute))
            .map(Method::getReturnType);
    return Stream.concat(fields, getters).findFirst();
  }

  /** The class of an attribute's own attributes, when it is embedded. */
  Optional<String> embeddable(String className, String attribute) {
    return jpa.find(className)
        .flatMap(
            type ->
                Arrays.stream(type.getDeclaredFields())
                    .filter(field -> field.getName().equals(attribute))
                    .findFirst())
        .map(field -> field.getType().getName());
  }

  private static boolean declares(Class<?> type, String attribute) {
    return Arrays.stream(type.getDeclaredFields()).anyMatch(f -> f.getName().equals(attribute))
        || Arrays.stream(type.getDeclaredMethods())
            .filter(method -> method.getParameterCount() == 0)
            .anyMatch(method -> isGetter(method.getName(), attribute));
  }

  private static boolean isGetter(String method, String attribute) {
    return isCapitalised(method, "get", attribute) || isCapitalised(method, "is", attribute);
  }

  private static boolean isCapitalised(String method, String verb, String attribute) {
    int start = verb.length();
    return method.length() == start + attribute.length()
        && method.startsWith(verb)
        && Character.toUpperCase(attribute.charAt(0)) == method.charAt(start)
        && method.endsWith(attribute.substring(1));
  }
}
