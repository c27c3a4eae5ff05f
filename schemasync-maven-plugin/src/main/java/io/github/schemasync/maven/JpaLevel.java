package io.github.schemasync.maven;

import java.util.Optional;

/**
 * The generation of JPA that a project is compiled against, with the last Hibernate that implements
 * it.
 *
 * @param prefix the first part of its packages
 * @param hibernate Hibernate ORM
 * @param validator the Bean Validation of the same generation
 */
record JpaLevel(String prefix, Library hibernate, Library validator) {
  /** Java EE to 8. */
  private static final JpaLevel JAVAX =
      new JpaLevel(
          "javax",
          new Library("org.hibernate", "hibernate-core", "5.6.15.Final"),
          new Library("org.hibernate.validator", "hibernate-validator", "6.2.5.Final"));

  /** Jakarta EE 9 and 10: Persistence 3.0 and 3.1. */
  private static final JpaLevel JAKARTA =
      new JpaLevel(
          "jakarta",
          new Library("org.hibernate.orm", "hibernate-core", "6.6.53.Final"),
          new Library("org.hibernate.validator", "hibernate-validator", "8.0.3.Final"));

  /** Jakarta EE 11: Persistence 3.2. */
  private static final JpaLevel JAKARTA_11 =
      new JpaLevel(
          "jakarta",
          new Library("org.hibernate.orm", "hibernate-core", "7.4.13.Final"),
          new Library("org.hibernate.validator", "hibernate-validator", "9.0.1.Final"));

  /** Empty when the class path holds no JPA. */
  static Optional<JpaLevel> of(ClassPathProbe classPath) {
    if (classPath.has("jakarta/persistence/SchemaManager.class")) {
      return Optional.of(JAKARTA_11);
    }
    if (classPath.has("jakarta/persistence/Entity.class")) {
      return Optional.of(JAKARTA);
    }
    return classPath.has("javax/persistence/Entity.class") ? Optional.of(JAVAX) : Optional.empty();
  }

  /** The class that begins Bean Validation. */
  String validationApi() {
    return prefix + "/validation/Validation.class";
  }

  /** The file by which a provider of Bean Validation makes itself known. */
  String validationProvider() {
    return "META-INF/services/" + prefix + ".validation.spi.ValidationProvider";
  }
}
