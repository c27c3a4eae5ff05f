package io.github.schemasync.core.worker;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The classes of the project's Spring, which moved between Boot 2.7, 3 and 4.
 *
 * @param loader the project's class path
 */
record SpringTypes(ClassLoader loader) {
  private static final String BOOT = "org.springframework.boot.";

  Class<?> jpaAutoConfiguration() throws ClassNotFoundException {
    return either(
        BOOT + "hibernate.autoconfigure.HibernateJpaAutoConfiguration",
        BOOT + "autoconfigure.orm.jpa.HibernateJpaAutoConfiguration");
  }

  /** The class of which the auto-configuration makes its one bean, with the application's own. */
  Class<?> jpaConfiguration() throws ClassNotFoundException {
    return either(
        BOOT + "hibernate.autoconfigure.HibernateJpaConfiguration",
        BOOT + "autoconfigure.orm.jpa.HibernateJpaConfiguration");
  }

  Class<?> entityScanPackages() throws ClassNotFoundException {
    return either(
        BOOT + "persistence.autoconfigure.EntityScanPackages",
        BOOT + "autoconfigure.domain.EntityScanPackages");
  }

  /** The contracts of the beans that may change what Boot hands to Hibernate. */
  List<Class<?>> customizers() throws ClassNotFoundException {
    return List.of(
        either(
            BOOT + "hibernate.autoconfigure.HibernatePropertiesCustomizer",
            BOOT + "autoconfigure.orm.jpa.HibernatePropertiesCustomizer"),
        either(
            BOOT + "jpa.autoconfigure.EntityManagerFactoryBuilderCustomizer",
            BOOT + "autoconfigure.orm.jpa.EntityManagerFactoryBuilderCustomizer"));
  }

  /** The properties of Liquibase and of the data source, by prefix; what Boot lacks is left out. */
  Map<String, Class<?>> properties() {
    Map<String, Class<?>> found = new TreeMap<>();
    find(BOOT + "liquibase.autoconfigure.LiquibaseProperties")
        .or(() -> find(BOOT + "autoconfigure.liquibase.LiquibaseProperties"))
        .ifPresent(type -> found.put("spring.liquibase", type));
    find(BOOT + "jdbc.autoconfigure.DataSourceProperties")
        .or(() -> find(BOOT + "autoconfigure.jdbc.DataSourceProperties"))
        .ifPresent(type -> found.put("spring.datasource", type));
    return found;
  }

  /** Liquibase's bean for Spring; empty without Liquibase on the class path. */
  Optional<Class<?>> liquibase() {
    return find("liquibase.integration.spring.SpringLiquibase");
  }

  Class<?> factoryBean() throws ClassNotFoundException {
    return load("org.springframework.orm.jpa.LocalContainerEntityManagerFactoryBean");
  }

  Class<?> load(String name) throws ClassNotFoundException {
    return Class.forName(name, false, loader);
  }

  String bootVersion() throws ClassNotFoundException {
    Object version = Overloads.callStatic(load(BOOT + "SpringBootVersion"), "getVersion");
    return Objects.toString(version, "").strip();
  }

  Object proxy(String contract, InvocationHandler handler) throws ClassNotFoundException {
    Class<?>[] contracts = {load(contract)};
    return Proxy.newProxyInstance(loader, contracts, handler);
  }

  private Class<?> either(String newer, String older) throws ClassNotFoundException {
    Optional<Class<?>> found = find(newer);
    return found.isPresent() ? found.get() : load(older);
  }

  private Optional<Class<?>> find(String name) {
    try {
      return Optional.of(load(name));
    } catch (ClassNotFoundException | LinkageError absent) {
      return Optional.empty();
    }
  }
}
