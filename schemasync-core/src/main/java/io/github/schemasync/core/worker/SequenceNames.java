package io.github.schemasync.core.worker;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The names that the sequence, or the id table, of an entity may have.
 *
 * @param jpa the project's class path
 */
record SequenceNames(JpaApi jpa) {
  /** The table of every generator that names none. */
  private static final String ID_TABLE = "hibernate_sequences";

  Set<String> of(Mirror entity) {
    Set<String> names = new LinkedHashSet<>();
    names.addAll(parameters(entity));
    entity
        .text("getClassName")
        .flatMap(jpa::find)
        .ifPresent(type -> annotated(type).forEach(element -> names.addAll(declared(element))));
    entity.text("getJpaEntityName").ifPresent(name -> names.add(name + "_SEQ"));
    entity.text("getEntityName").ifPresent(name -> names.add(simple(name) + "_SEQ"));
    entity
        .mirror("getTable")
        .flatMap(table -> table.text("getName"))
        .ifPresent(name -> names.add(name + "_SEQ"));
    if (!entity.flag("isInherited") && isHibernate5Sequence(entity)) {
      names.add("hibernate_sequence");
    }
    return names;
  }

  /** What Hibernate before 7 keeps of {@code @SequenceGenerator} and {@code @GenericGenerator}. */
  private static List<String> parameters(Mirror entity) {
    Map<?, ?> parameters =
        entity.mirror("getIdentifier").flatMap(SequenceNames::generatorParameters).orElse(Map.of());
    List<String> names = new ArrayList<>();
    for (String key : List.of("sequence_name", "sequence", "jpa_entity_name")) {
      Optional.ofNullable(parameters.get(key)).map(String::valueOf).ifPresent(names::add);
    }
    return names;
  }

  /** A map since 6.0; asked for the older name, 6.x fails when there are none. */
  private static Optional<Map<?, ?>> generatorParameters(Mirror identifier) {
    String newer = "getIdentifierGeneratorParameters";
    return identifier
        .find(identifier.has(newer) ? newer : "getIdentifierGeneratorProperties")
        .map(each -> (Map<?, ?>) each);
  }

  private static boolean isHibernate5Sequence(Mirror entity) {
    return entity
        .mirror("getIdentifier")
        .flatMap(id -> id.text("getIdentifierGeneratorStrategy"))
        .filter(strategy -> !strategy.equals("assigned") && !strategy.equals("identity"))
        .isPresent();
  }

  /** Where a generator may be declared: package, class, fields and methods, superclasses too. */
  static List<AnnotatedElement> annotated(Class<?> start) {
    List<AnnotatedElement> elements = new ArrayList<>();
    for (Class<?> type = start; type != null && type != Object.class; type = type.getSuperclass()) {
      elements.addAll(List.of(type.getDeclaredFields()));
      elements.addAll(List.of(type.getDeclaredMethods()));
      elements.add(type);
    }
    return elements;
  }

  private static List<String> declared(AnnotatedElement element) {
    List<String> names = new ArrayList<>();
    for (Annotation annotation : element.getAnnotations()) {
      Mirror mirror = new Mirror(annotation);
      switch (annotation.annotationType().getSimpleName()) {
        case "SequenceGenerator" -> {
          mirror.text("sequenceName").filter(name -> !name.isEmpty()).ifPresent(names::add);
          mirror.text("name").filter(name -> !name.isEmpty()).ifPresent(names::add);
        }
        case "TableGenerator" ->
            mirror.text("table").filter(name -> !name.isEmpty()).ifPresent(names::add);
        case "GeneratedValue" -> {
          mirror.text("generator").filter(name -> !name.isEmpty()).ifPresent(names::add);
          mirror.text("strategy").filter("TABLE"::equals).ifPresent(table -> names.add(ID_TABLE));
        }
        default -> {
          // says nothing of a sequence
        }
      }
    }
    return names;
  }

  private static String simple(String name) {
    return name.substring(Math.max(name.lastIndexOf('.'), name.lastIndexOf('$')) + 1);
  }
}
