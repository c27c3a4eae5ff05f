package io.github.schemasync.core.worker;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * What Spring's conditions ({@code @Profile}, {@code @ConditionalOnProperty} and the like) say of
 * classes and methods that Spring does not read itself here. Conditions on other beans are not
 * asked: they can be answered only once all beans are known.
 *
 * @param spring the project's Spring
 * @param evaluator Spring's {@code ConditionEvaluator}, which is not public
 */
record SpringConditions(SpringTypes spring, Mirror evaluator) {
  private static final String ANNOTATION = "org.springframework.context.annotation.";

  /**
   * The conditions as they are with the profiles and properties of the context.
   *
   * @param context a {@code ConfigurableApplicationContext} with its environment
   */
  static SpringConditions of(SpringTypes spring, Mirror context)
      throws ReflectiveOperationException {
    Constructor<?> constructor =
        Arrays.stream(spring.load(ANNOTATION + "ConditionEvaluator").getDeclaredConstructors())
            .filter(each -> each.getParameterCount() == 3 && each.trySetAccessible())
            .findFirst()
            .orElseThrow(() -> new NoSuchMethodException("ConditionEvaluator(3)"));
    Object factory = context.find("getBeanFactory").orElseThrow();
    Object environment = context.find("getEnvironment").orElseThrow();
    try {
      return new SpringConditions(
          spring, new Mirror(constructor.newInstance(factory, environment, context.target())));
    } catch (InvocationTargetException thrown) {
      throw new MirrorFailure(thrown.getCause());
    }
  }

  /** Whether the application has the bean of a method. */
  boolean hold(Class<?> declaring, Method bean) throws ReflectiveOperationException {
    Class<?> metadataType = spring.load("org.springframework.core.type.AnnotationMetadata");
    Object metadata = Overloads.callStatic(metadataType, "introspect", declaring);
    return hold(metadata)
        && methods(metadataType, metadata).stream()
            .filter(each -> each.text("getMethodName").orElse("").equals(bean.getName()))
            .allMatch(each -> hold(each.target()));
  }

  private static List<Mirror> methods(Class<?> metadataType, Object metadata) {
    Set<?> beans =
        (Set<?>) Overloads.call(metadataType, metadata, "getAnnotatedMethods", ANNOTATION + "Bean");
    return beans.stream().map(each -> new Mirror((Object) each)).toList();
  }

  private boolean hold(Object metadata) {
    return !evaluator.flag("shouldSkip", metadata, parsing());
  }

  private Object parsing() {
    try {
      Class<?> phase = spring.load(ANNOTATION + "ConfigurationCondition$ConfigurationPhase");
      return phase.getField("PARSE_CONFIGURATION").get(null);
    } catch (ReflectiveOperationException unknown) {
      throw new MirrorFailure(unknown);
    }
  }
}
