package io.github.schemasync.core.worker;

import java.util.List;

/** Tells Hibernate's settings from others, which are Spring's. */
final class HibernateSettings {
  private static final List<String> PREFIXES =
      List.of("hibernate.", "org.hibernate.", "jakarta.persistence.", "javax.persistence.");

  private HibernateSettings() {}

  static boolean isOne(String key) {
    return PREFIXES.stream().anyMatch(key::startsWith);
  }
}
