package io.github.schemasync.core.worker;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.util.function.Supplier;
import javax.sql.DataSource;

/**
 * A {@code BeanFactoryPostProcessor} that puts the throwaway database in the place of the data
 * sources that the application declares, so that no connection of the application is opened.
 *
 * @param spring the project's Spring
 * @param dataSource the throwaway database
 */
record SpringDataSources(SpringTypes spring, DataSource dataSource) implements InvocationHandler {

  Object proxy() throws ClassNotFoundException {
    return spring.proxy("org.springframework.beans.factory.config.BeanFactoryPostProcessor", this);
  }

  @Override
  public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
    return switch (method.getName()) {
      case "postProcessBeanFactory" -> replaceAll(new SpringBeans(spring, arguments[0]));
      case "hashCode" -> System.identityHashCode(proxy);
      case "equals" -> proxy == arguments[0];
      case "toString" -> "SchemaSync";
      default -> null;
    };
  }

  private Object replaceAll(SpringBeans beans) throws ClassNotFoundException {
    for (String name : beans.namesOf(DataSource.class)) {
      beans
          .definition(name)
          .filter(
              found -> beans.typeOf(name).filter(type -> type.isInstance(dataSource)).isPresent())
          .ifPresent(this::replace);
    }
    return null;
  }

  private void replace(Mirror definition) {
    Supplier<Object> supplier = () -> dataSource;
    definition.find("setInstanceSupplier", supplier);
    definition.find("setFactoryBeanName", (Object) null);
    definition.find("setFactoryMethodName", (Object) null);
    definition.find("setBeanClass", dataSource.getClass());
  }
}
