package io.github.schemasync.core.worker;

import java.util.Optional;

/**
 * The project's Hibernate and the JPA that it speaks.
 *
 * @param loader the project's class path
 * @param prefix {@code jakarta.persistence.} or {@code javax.persistence.}
 * @param version for instance {@code 6.6.39.Final}
 */
record JpaApi(ClassLoader loader, String prefix, String version) {
  private static final String PROVIDER = "org.hibernate.jpa.HibernatePersistenceProvider";

  static JpaApi of(ClassLoader loader) throws WorkerProblem {
    try {
      return new JpaApi(
          loader, prefixOf(loader), versionOf(loader.loadClass("org.hibernate.Version")));
    } catch (ClassNotFoundException | LinkageError absent) {
      throw missing(loader, absent);
    } catch (ReflectiveOperationException unknown) {
      throw new WorkerProblem(
          "dependency-missing",
          "The project's Hibernate cannot be used: " + unknown,
          "SchemaSync works with Hibernate ORM 5.3 and later.",
          unknown);
    }
  }

  /** {@code jakarta.persistence.} or {@code javax.persistence.}, whichever Hibernate speaks. */
  static String prefixOf(ClassLoader loader) throws ClassNotFoundException {
    String contract = loader.loadClass(PROVIDER).getInterfaces()[0].getName();
    return contract.substring(0, contract.indexOf("spi."));
  }

  /** A type of whichever JPA Hibernate speaks, by its name without the prefix. */
  static Class<?> typeOf(ClassLoader loader, String name) throws ClassNotFoundException {
    return loader.loadClass(prefixOf(loader) + name);
  }

  int majorVersion() {
    return Integer.parseInt(version.substring(0, version.indexOf('.')));
  }

  /** The name of a JPA setting, for instance {@code jakarta.persistence.validation.mode}. */
  String setting(String name) {
    return prefix + name;
  }

  /** {@code jakarta.validation.} or {@code javax.validation.}, of the same age. */
  String validation() {
    return prefix.replace("persistence.", "validation.");
  }

  Class<?> type(String name) throws ClassNotFoundException {
    return loader.loadClass(prefix + name);
  }

  Optional<Class<?>> find(String className) {
    try {
      return Optional.of(Class.forName(className, false, loader));
    } catch (ClassNotFoundException | LinkageError absent) {
      return Optional.empty();
    }
  }

  private static String versionOf(Class<?> version) throws ReflectiveOperationException {
    return (String) version.getMethod("getVersionString").invoke(null);
  }

  private static WorkerProblem missing(ClassLoader loader, Throwable absent) {
    boolean eclipseLink = loader.getResource("org/eclipse/persistence/jpa") != null;
    return new WorkerProblem(
        "dependency-missing",
        "Hibernate is not on the project's run-time class path: " + RootCause.of(absent),
        eclipseLink
            ? "EclipseLink's DDL cannot be executed by PostgreSQL; SchemaSync compares entities"
                + " that Hibernate maps."
            : """
            Add the dependency that the application runs with, in scope compile or runtime:
              <dependency>
                <groupId>org.hibernate.orm</groupId>
                <artifactId>hibernate-core</artifactId>
              </dependency>""",
        absent);
  }
}
