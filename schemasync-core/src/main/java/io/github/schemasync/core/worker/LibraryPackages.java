package io.github.schemasync.core.worker;

import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * The packages of entities that auto-configurations of libraries add to the application's own, as
 * Spring Modulith's and Axon's do. Spring reads each in a bean factory of its own, conditions and
 * all, and makes none of its beans.
 *
 * @param spring the project's Spring
 * @param context the captured context; its environment decides about conditions
 */
record LibraryPackages(SpringTypes spring, Mirror context) {
  private static final String BEANS = "org.springframework.beans.factory.support.";
  private static final String ANNOTATIONS = "org.springframework.context.annotation.";
  private static final String AUTO = "org.springframework.boot.autoconfigure.";
  // none of these has entities
  private static final String BOOTS_OWN = "org.springframework.boot.";

  /** Adds them to Boot's two lists of packages. */
  void addTo(SpringBeans beans, Class<?> mainClass) throws ReflectiveOperationException {
    for (String name : configurations(mainClass)) {
      if (!name.startsWith(BOOTS_OWN)) {
        add(name, beans);
      }
    }
  }

  /** The auto-configurations that the application does not exclude. */
  private List<String> configurations(Class<?> mainClass) throws ReflectiveOperationException {
    Object metadata =
        Overloads.callStatic(
            spring.load("org.springframework.core.type.AnnotationMetadata"),
            "introspect",
            mainClass);
    Mirror selector = aware(AUTO + "AutoConfigurationImportSelector");
    selector.find("setBeanFactory", context.find("getBeanFactory").orElseThrow());
    return List.of((String[]) selector.find("selectImports", metadata).orElseThrow());
  }

  private void add(String configuration, SpringBeans beans) throws ReflectiveOperationException {
    Class<?> automatic = spring.load(AUTO + "AutoConfigurationPackages");
    Class<?> scanned = spring.entityScanPackages();
    Object factory;
    try {
      factory = read(configuration);
    } catch (MirrorFailure | LinkageError | ClassNotFoundException refused) {
      // one that cannot be read without the whole application adds nothing; the log tells
      System.out.println(configuration + " was not asked for packages of entities: " + refused);
      return;
    }
    if (Boolean.TRUE.equals(Overloads.callStatic(automatic, "has", factory))) {
      beans.packages(automatic, texts(Overloads.callStatic(automatic, "get", factory)));
    }
    Mirror scan = new Mirror(Overloads.callStatic(scanned, "get", factory));
    List<String> packages = texts(scan.find("getPackageNames").orElseThrow());
    if (!packages.isEmpty()) {
      beans.packages(scanned, packages);
    }
  }

  /** A bean factory with the definitions of the one auto-configuration. */
  private Object read(String configuration) throws ReflectiveOperationException {
    Object factory = create(BEANS + "DefaultListableBeanFactory");
    Mirror registry = new Mirror(factory);
    // conditions ask for them
    registry.find("registerBeanDefinition", "dataSource", definition(DataSource.class));
    registry.find(
        "registerBeanDefinition",
        "entityManagerFactory",
        definition(JpaApi.typeOf(spring.loader(), "EntityManagerFactory")));
    registry.find("registerBeanDefinition", configuration, definition(spring.load(configuration)));
    aware(ANNOTATIONS + "ConfigurationClassPostProcessor")
        .find("postProcessBeanDefinitionRegistry", factory);
    return factory;
  }

  private Object definition(Class<?> type) throws ReflectiveOperationException {
    Object definition = create(BEANS + "RootBeanDefinition");
    new Mirror(definition).find("setBeanClass", type);
    return definition;
  }

  private Object create(String type) throws ReflectiveOperationException {
    return spring.load(type).getDeclaredConstructor().newInstance();
  }

  /** An object that knows the context's environment. */
  private Mirror aware(String type) throws ReflectiveOperationException {
    Mirror aware = new Mirror(create(type));
    aware.find("setBeanClassLoader", spring.loader());
    aware.find("setEnvironment", context.find("getEnvironment").orElseThrow());
    aware.find("setResourceLoader", context.target());
    return aware;
  }

  private static List<String> texts(Object names) {
    List<String> texts = new ArrayList<>();
    ((List<?>) names).forEach(name -> texts.add((String) name));
    return texts;
  }
}
