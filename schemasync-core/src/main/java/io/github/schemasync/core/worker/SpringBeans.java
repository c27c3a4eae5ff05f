package io.github.schemasync.core.worker;

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;

/**
 * The bean factory of the captured context.
 *
 * @param spring the project's Spring
 * @param factory a {@code DefaultListableBeanFactory}
 */
record SpringBeans(SpringTypes spring, Object factory) {
  private static final String CONFIG = "org.springframework.beans.factory.config.";
  // a source annotated with one of them would start the whole application
  private static final Set<String> SCANNING =
      Set.of("SpringBootApplication", "EnableAutoConfiguration", "ComponentScan", "ComponentScans");
  private static final Set<String> WANTED =
      Set.of(
          "PhysicalNamingStrategy",
          "ImplicitNamingStrategy",
          "HibernatePropertiesCustomizer",
          "EntityManagerFactoryBuilderCustomizer",
          "LocalContainerEntityManagerFactoryBean",
          "PersistenceManagedTypes",
          "PersistenceUnitManager",
          "JpaVendorAdapter",
          "SpringLiquibase",
          "AsyncSpringLiquibase");
  private static final int AUTOWIRE_CONSTRUCTOR = 3;

  static boolean isScanning(Class<?> type) {
    return Arrays.stream(type.getAnnotations())
        .anyMatch(each -> SCANNING.contains(each.annotationType().getSimpleName()));
  }

  /** Spring reads a nested configuration with its outer one, and by that one's conditions. */
  static Class<?> outermost(Class<?> configuration) {
    Class<?> outer = configuration.getEnclosingClass();
    boolean read =
        outer != null
            && !isScanning(outer)
            && Arrays.stream(outer.getAnnotations())
                .anyMatch(each -> each.annotationType().getSimpleName().equals("Configuration"));
    return read ? outermost(outer) : configuration;
  }

  /** Calls {@code register(registry, packages)} of one of Boot's two lists of packages. */
  void packages(Class<?> list, List<String> packages) {
    Overloads.callStatic(list, "register", factory, packages.toArray(String[]::new));
  }

  void addSingleton(String name, Object bean) {
    new Mirror(factory).find("registerSingleton", name, bean);
  }

  void addPostProcessor(Object processor) {
    new Mirror(factory).find("addBeanPostProcessor", processor);
  }

  List<String> namesOf(Class<?> type) throws ClassNotFoundException {
    Class<?> listable = spring.load("org.springframework.beans.factory.ListableBeanFactory");
    return List.of(
        (String[]) Overloads.call(listable, factory, "getBeanNamesForType", type, true, false));
  }

  /** Makes the bean, when that was not done yet. */
  void make(String name) throws ClassNotFoundException {
    Overloads.call(
        spring.load("org.springframework.beans.factory.BeanFactory"), factory, "getBean", name);
  }

  /** Forgets the bean, as if the application did not declare it. */
  void remove(String name) throws ClassNotFoundException {
    Overloads.call(registry(), factory, "removeBeanDefinition", name);
  }

  /** The names of the beans that have a definition. */
  List<String> defined() {
    return List.of((String[]) new Mirror(factory).find("getBeanDefinitionNames").orElseThrow());
  }

  Optional<Class<?>> typeOf(String name) {
    return new Mirror(factory).find("getType", name).map(type -> (Class<?>) type);
  }

  Optional<Mirror> definition(String name) {
    Mirror beans = new Mirror(factory);
    return beans
        .find("containsBeanDefinition", name)
        .filter(Boolean.TRUE::equals)
        .flatMap(yes -> beans.find("getBeanDefinition", name))
        .map(Mirror::new);
  }

  /**
   * Registers the wanted beans of classes that cannot be sources themselves; true when any of the
   * classes declares a data source. What the conditions leave out is not there.
   */
  boolean addFromScanningClasses(List<String> classes, SpringConditions conditions)
      throws ReflectiveOperationException {
    boolean dataSources = false;
    for (String name : classes) {
      Class<?> type = spring.load(name);
      for (Method method : type.getDeclaredMethods()) {
        boolean wanted = isBean(method) && isWanted(method.getReturnType());
        if (wanted && conditions.hold(type, method)) {
          dataSources |= DataSource.class.isAssignableFrom(method.getReturnType());
          addIfScanning(type, method);
        }
      }
    }
    return dataSources;
  }

  /** Whether beans are made by calling methods of the class, or of the one that it extends. */
  static boolean declaresBeans(Class<?> type) {
    return Arrays.stream(type.getMethods()).anyMatch(SpringBeans::isBean)
        || Arrays.stream(type.getDeclaredMethods()).anyMatch(SpringBeans::isBean)
        || Arrays.stream(type.getSuperclass().getDeclaredMethods()).anyMatch(SpringBeans::isBean);
  }

  private static boolean isWanted(Class<?> type) {
    return WANTED.contains(type.getSimpleName()) || DataSource.class.isAssignableFrom(type);
  }

  private static boolean isBean(Method method) {
    for (Annotation annotation : method.getAnnotations()) {
      if (annotation.annotationType().getSimpleName().equals("Bean")) {
        return true;
      }
    }
    return false;
  }

  private void addIfScanning(Class<?> declaring, Method method)
      throws ReflectiveOperationException {
    if (isScanning(declaring)) {
      addBean(declaring, method);
    }
  }

  private void addBean(Class<?> declaring, Method method) throws ReflectiveOperationException {
    Class<?> definitionType =
        spring.load("org.springframework.beans.factory.support.RootBeanDefinition");
    Object definition = definitionType.getDeclaredConstructor().newInstance();
    Mirror mirror = new Mirror(definition);
    mirror.find("setFactoryMethodName", method.getName());
    mirror.find("setAutowireMode", AUTOWIRE_CONSTRUCTOR);
    if (Modifier.isStatic(method.getModifiers())) {
      mirror.find("setBeanClass", declaring);
    } else {
      mirror.find("setFactoryBeanName", declaringBean(declaring));
    }
    Overloads.call(registry(), factory, "registerBeanDefinition", method.getName(), definition);
  }

  private Class<?> registry() throws ClassNotFoundException {
    return spring.load("org.springframework.beans.factory.support.BeanDefinitionRegistry");
  }

  private String declaringBean(Class<?> type) throws ReflectiveOperationException {
    String name = "schemasync." + type.getName();
    Class<?> singletons = spring.load(CONFIG + "SingletonBeanRegistry");
    if (!Boolean.TRUE.equals(Overloads.call(singletons, factory, "containsSingleton", name))) {
      addSingleton(name, type.getDeclaredConstructor().newInstance());
    }
    return name;
  }
}
