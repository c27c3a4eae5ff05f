package io.github.schemasync.core.worker;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;

/**
 * A {@code BeanFactoryPostProcessor} that makes every bean wait until it is asked for, and none be
 * wrapped. Boot's own lazy initialization has exceptions, and an auto-proxy creator makes every
 * advice there is: {@code @EnableCaching} beside a customizer would look for a cache manager.
 *
 * @param spring the project's Spring
 */
record SpringLaziness(SpringTypes spring) implements InvocationHandler {
  private static final String PROXY_CREATOR =
      "org.springframework.aop.config.internalAutoProxyCreator";

  Object proxy() throws ClassNotFoundException {
    return spring.proxy("org.springframework.beans.factory.config.BeanFactoryPostProcessor", this);
  }

  @Override
  public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
    return switch (method.getName()) {
      case "postProcessBeanFactory" -> defer(new SpringBeans(spring, arguments[0]));
      case "hashCode" -> System.identityHashCode(proxy);
      case "equals" -> proxy == arguments[0];
      case "toString" -> "SchemaSync";
      default -> null;
    };
  }

  private static Object defer(SpringBeans beans) throws ClassNotFoundException {
    for (String name : beans.defined()) {
      if (name.equals(PROXY_CREATOR)) {
        beans.remove(name);
      } else {
        beans.definition(name).ifPresent(definition -> definition.find("setLazyInit", true));
      }
    }
    return null;
  }
}
