package io.github.schemasync.core.worker;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.util.List;
import javax.sql.DataSource;

/**
 * An {@code ApplicationContextInitializer} that gives Boot's JPA auto-configuration what it needs
 * of the application, and nothing more.
 *
 * @param spring the project's Spring
 * @param request what was asked
 * @param dataSource the throwaway database
 * @param capture takes the persistence units
 */
record SpringContextSetup(
    SpringTypes spring, EntitiesRequest request, DataSource dataSource, UnitCapture capture)
    implements InvocationHandler {

  @Override
  public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
    return switch (method.getName()) {
      case "initialize" -> initialize(new Mirror(arguments[0]));
      case "hashCode" -> System.identityHashCode(proxy);
      case "equals" -> proxy == arguments[0];
      case "toString" -> "SchemaSync";
      default -> null;
    };
  }

  private Object initialize(Mirror context) throws ReflectiveOperationException {
    Object factory = context.find("getBeanFactory").orElseThrow();
    SpringBeans beans = new SpringBeans(spring, factory);
    SpringBootApplication application = request.springBoot().orElseThrow();
    beans.packages(
        spring.load("org.springframework.boot.autoconfigure.AutoConfigurationPackages"),
        application.packages());
    List<String> scanned = new EntityScans(spring, context).packages(application);
    if (!scanned.isEmpty()) {
      beans.packages(spring.entityScanPackages(), scanned);
    }
    if (application.mainClass().isPresent()) {
      new LibraryPackages(spring, context).addTo(beans, spring.load(application.mainClass().get()));
    }
    beans.addPostProcessor(
        spring.proxy("org.springframework.beans.factory.config.BeanPostProcessor", capture));
    context.find("addBeanFactoryPostProcessor", new SpringLaziness(spring).proxy());
    beans.addPostProcessor(
        new SpringUserBeans(spring, beans, request.properties(), capture).proxy());
    SpringConditions conditions = SpringConditions.of(spring, context);
    if (beans.addFromScanningClasses(application.configurationClasses(), conditions)) {
      context.find(
          "addBeanFactoryPostProcessor", new SpringDataSources(spring, dataSource).proxy());
    } else {
      beans.addSingleton("dataSource", dataSource);
    }
    return null;
  }
}
