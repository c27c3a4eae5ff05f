package io.github.schemasync.core.worker;

import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What annotations of Bean Validation state of an attribute. Hibernate brings them into the DDL,
 * but not {@code @NotBlank} and {@code @NotEmpty} before 6.5, and none of them where validation is
 * switched off.
 *
 * @param refusesNull whether null is refused
 * @param maximum the most characters that a text may have
 */
record StatedConstraints(boolean refusesNull, OptionalInt maximum) {
  private static final String HIBERNATES = "org.hibernate.validator.constraints.";

  /**
   * @param annotations those of the attribute
   * @param api {@code jakarta.validation.} or {@code javax.validation.}
   */
  static StatedConstraints of(List<Annotation> annotations, String api) {
    List<Annotation> always =
        annotations.stream().filter(each -> isInDefaultGroup(each, api)).toList();
    return new StatedConstraints(
        always.stream().anyMatch(each -> refusesNull(each.annotationType(), api)),
        always.stream()
            .filter(each -> isOne(each.annotationType(), api, Set.of("Size", "Length")))
            .mapToInt(each -> (Integer) new Mirror(each).find("max").orElseThrow())
            .filter(each -> each < Integer.MAX_VALUE)
            .min());
  }

  private static boolean isInDefaultGroup(Annotation annotation, String api) {
    List<String> groups =
        new Mirror(annotation)
            .find("groups")
            .filter(Class[].class::isInstance)
            .map(found -> Arrays.stream((Class<?>[]) found).map(Class::getName).toList())
            .orElse(List.of());
    return groups.isEmpty() || groups.contains(api + "groups.Default");
  }

  /** By itself or, as a constraint of one's own, by those that it is composed of. */
  private static boolean refusesNull(Class<? extends Annotation> type, String api) {
    return isOne(type, api, Set.of("NotNull", "NotBlank", "NotEmpty"))
        || (isComposed(type, api)
            && Arrays.stream(type.getAnnotations())
                .anyMatch(each -> refusesNull(each.annotationType(), api)));
  }

  /** Not by {@code or}, of which nothing is known. */
  private static boolean isComposed(Class<?> type, String api) {
    List<String> names =
        Arrays.stream(type.getAnnotations()).map(each -> each.annotationType().getName()).toList();
    return names.contains(api + "Constraint")
        && !names.contains(HIBERNATES + "ConstraintComposition");
  }

  private static boolean isOne(Class<?> type, String api, Set<String> names) {
    return Set.of(api + "constraints", HIBERNATES.substring(0, HIBERNATES.length() - 1))
            .contains(type.getPackageName())
        && names.contains(type.getSimpleName());
  }
}
