package io.github.schemasync.core.worker;

import java.lang.annotation.Annotation;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
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
        .flatMap(type -> upwards(type).filter(each -> declares(each, attribute)).findFirst())
        .map(Class::getName);
  }

  /** Whether the field, or else the getter, of the class itself is of a primitive type. */
  boolean isPrimitive(String className, String attribute) {
    return jpa.find(className).flatMap(type -> declaredType(type, attribute)).stream()
        .anyMatch(Class::isPrimitive);
  }

  /** Whether the class itself gives the field its value once, when it is made. */
  boolean isFinal(String className, String attribute) {
    return jpa.find(className).stream()
        .flatMap(type -> fields(type, attribute))
        .anyMatch(field -> Modifier.isFinal(field.getModifiers()));
  }

  private static Optional<Class<?>> declaredType(Class<?> type, String attribute) {
    return Stream.concat(
            fields(type, attribute).map(Field::getType),
            getters(type, attribute).map(Method::getReturnType))
        .findFirst();
  }

  /** The names of the annotations on the field and the getter of the class itself. */
  List<String> annotations(String className, String attribute) {
    return jpa.find(className).stream()
        .flatMap(type -> Stream.concat(fields(type, attribute), getters(type, attribute)))
        .flatMap(member -> Arrays.stream(member.getAnnotations()))
        .map(annotation -> annotation.annotationType().getName())
        .toList();
  }

  /** What its annotations state, but for a getter that gives the attribute another type. */
  StatedConstraints constraints(String className, String attribute) {
    List<Annotation> annotations =
        jpa.find(className).stream()
            .flatMap(
                type -> {
                  Optional<Class<?>> declared = declaredType(type, attribute);
                  return Stream.concat(
                      fields(type, attribute),
                      getters(type, attribute)
                          .filter(each -> declared.equals(Optional.of(each.getReturnType()))));
                })
            .flatMap(member -> Arrays.stream(member.getAnnotations()))
            .toList();
    return StatedConstraints.of(annotations, jpa.validation());
  }

  /** Whether the class, or one up the hierarchy, names this entity listener or a subclass of it. */
  boolean isListenedTo(String className, String listener) {
    return jpa.find(className).stream()
        .flatMap(DeclaringClasses::upwards)
        .flatMap(type -> Arrays.stream(type.getDeclaredAnnotations()))
        .filter(each -> each.annotationType().getName().equals(jpa.prefix() + "EntityListeners"))
        .flatMap(each -> Arrays.stream((Class<?>[]) new Mirror(each).find("value").orElseThrow()))
        .flatMap(DeclaringClasses::upwards)
        .anyMatch(type -> type.getName().equals(listener));
  }

  /** The class of an attribute's own attributes, when it is embedded. */
  Optional<String> embeddable(String className, String attribute) {
    return jpa.find(className)
        .flatMap(type -> fields(type, attribute).findFirst())
        .map(field -> field.getType().getName());
  }

  private static Stream<Class<?>> upwards(Class<?> start) {
    return Stream.iterate(
        start, each -> each != null && each != Object.class, Class::getSuperclass);
  }

  private static boolean declares(Class<?> type, String attribute) {
    return Stream.concat(fields(type, attribute), getters(type, attribute)).findAny().isPresent();
  }

  private static Stream<Field> fields(Class<?> type, String attribute) {
    return Arrays.stream(type.getDeclaredFields())
        .filter(field -> field.getName().equals(attribute));
  }

  private static Stream<Method> getters(Class<?> type, String attribute) {
    return Arrays.stream(type.getDeclaredMethods())
        .filter(method -> method.getParameterCount() == 0)
        .filter(method -> isGetter(method.getName(), attribute));
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
