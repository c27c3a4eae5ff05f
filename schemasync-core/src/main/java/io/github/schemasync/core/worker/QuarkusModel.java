package io.github.schemasync.core.worker;

import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Which classes belong to which persistence unit, by the rules of Quarkus: those of the packages
 * that the configuration names for a unit; else those of packages annotated {@code
 * io.quarkus.hibernate.orm.PersistenceUnit}; else all.
 *
 * @param loader the project's class path
 * @param archives where entities are
 * @param named the packages that the configuration names, by unit; empty when it names none
 */
record QuarkusModel(
    ClassLoader loader, List<EntityArchive> archives, Map<String, List<String>> named) {
  private static final String ANNOTATION = "io.quarkus.hibernate.orm.PersistenceUnit";

  /** Whether any rule tells units apart. */
  boolean isDivided() {
    return !rules().isEmpty();
  }

  List<String> classes(String unit) {
    if (!isDivided()) {
      return all();
    }
    Set<String> classes = new LinkedHashSet<>();
    for (String name : all()) {
      if (isIn(name, unit)) {
        classes.add(name);
        classes.addAll(related(name));
      }
    }
    return List.copyOf(classes);
  }

  /** Packages with annotations of their own. */
  List<String> packages(String unit) {
    return annotated().filter(name -> !isDivided() || isIn(name + ".", unit)).toList();
  }

  private boolean isIn(String className, String unit) {
    return rules().getOrDefault(unit, List.of()).stream()
        .anyMatch(name -> className.startsWith(name.endsWith(".") ? name : name + "."));
  }

  private Map<String, List<String>> rules() {
    return named.isEmpty() ? ofPackages() : named;
  }

  private Map<String, List<String>> ofPackages() {
    Map<String, List<String>> rules = new TreeMap<>();
    annotated()
        .forEach(
            name ->
                unitsOf(name)
                    .forEach(
                        unit ->
                            rules.computeIfAbsent(unit, absent -> new ArrayList<>()).add(name)));
    return rules;
  }

  /** The annotation may be there several times, in a container of its own. */
  private Stream<String> unitsOf(String name) {
    try {
      Class<?> info = Class.forName(name + ".package-info", false, loader);
      return Stream.of(info.getAnnotations()).flatMap(QuarkusModel::units);
    } catch (ClassNotFoundException | LinkageError absent) {
      return Stream.empty();
    }
  }

  private static Stream<String> units(Annotation annotation) {
    String type = annotation.annotationType().getName();
    if (!type.startsWith(ANNOTATION)) {
      return Stream.empty();
    }
    Object value = new Mirror(annotation).find("value").orElse("");
    return value instanceof Annotation[] several
        ? Stream.of(several).flatMap(QuarkusModel::units)
        : Stream.of(QuarkusQuestion.unitName(value.toString()));
  }

  /** What the class extends, where that is mapped too. */
  private Set<String> related(String name) {
    Set<String> known = new TreeSet<>(all());
    Set<String> related = new LinkedHashSet<>();
    try {
      Class<?> type = Class.forName(name, false, loader).getSuperclass();
      for (; type != null; type = type.getSuperclass()) {
        if (known.contains(type.getName())) {
          related.add(type.getName());
        }
      }
    } catch (ClassNotFoundException | LinkageError unloadable) {
      // is said when the unit is mapped
      return related;
    }
    return related;
  }

  private List<String> all() {
    return archives.stream().flatMap(each -> each.classes().stream()).distinct().toList();
  }

  private Stream<String> annotated() {
    return archives.stream().flatMap(each -> each.packages().stream()).distinct();
  }
}
