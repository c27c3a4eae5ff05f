package io.github.schemasync.core.worker;

import java.lang.reflect.Method;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;

/**
 * The settings under which Hibernate only writes DDL: nothing of the application's run time is
 * started, and no script of the user runs. Everything that shapes the schema stays the user's.
 *
 * @param jpa the project's JPA
 * @param script where the DDL goes
 * @param dataSource the throwaway database, which Hibernate asks for its version
 */
record ForcedSettings(JpaApi jpa, StatementWriter script, DataSource dataSource) {
  private static final String NO_SCANNER =
      "org.hibernate.boot.archive.scan.internal.DisabledScanner";
  private static final List<String> REMOVED =
      List.of(
          "hibernate.connection.",
          "hibernate.hikari.",
          "hibernate.c3p0.",
          "hibernate.agroal.",
          "hibernate.cache.",
          "hibernate.hbm2ddl.auto",
          "hibernate.hbm2ddl.import_files",
          "hibernate.hbm2ddl.jakarta",
          "hibernate.multi",
          "hibernate.tenant_identifier_resolver",
          "hibernate.transaction.",
          "hibernate.session_factory",
          "hibernate.ejb.",
          "hibernate.generate_statistics",
          "jakarta.persistence.schema-generation.",
          "javax.persistence.schema-generation.",
          "jakarta.persistence.jdbc.",
          "javax.persistence.jdbc.",
          "jakarta.persistence.sql-load-script",
          "javax.persistence.sql-load-script",
          "jakarta.persistence.transactionType",
          "javax.persistence.transactionType",
          "jakarta.persistence.jtaDataSource",
          "javax.persistence.jtaDataSource",
          "jakarta.persistence.nonJtaDataSource",
          "javax.persistence.nonJtaDataSource",
          "jakarta.persistence.provider",
          "javax.persistence.provider",
          "jakarta.persistence.database-",
          "javax.persistence.database-",
          "jakarta.persistence.bean.manager",
          "javax.persistence.bean.manager");

  /** Whether a setting of the user's is of no interest, so that it may lack a value. */
  static boolean replaces(String setting) {
    return REMOVED.stream().anyMatch(setting::startsWith);
  }

  /** The user's settings, with those that only concern the run time replaced. */
  Map<String, Object> over(Map<String, Object> users) {
    Map<String, Object> settings = new LinkedHashMap<>(users);
    settings.keySet().removeIf(ForcedSettings::replaces);
    settings.put(jpa.setting("schema-generation.scripts.action"), "create");
    settings.put(jpa.setting("schema-generation.scripts.create-target"), script);
    settings.put(jpa.setting("schema-generation.database.action"), "none");
    settings.put("hibernate.hbm2ddl.auto", "none");
    settings.put("hibernate.hbm2ddl.create_namespaces", "true");
    // every version appends import.sql to the script unless another file is named, which may be
    // absent; 5.3 reads the empty name as the root of the class path
    settings.put("hibernate.hbm2ddl.import_files", "schemasync-imports-nothing.sql");
    settings.put("hibernate.hbm2ddl.delimiter", "");
    settings.put("hibernate.format_sql", "false");
    settings.put("hibernate.connection.datasource", dataSource);
    dataSourceProvider()
        .ifPresent(name -> settings.put("hibernate.connection.provider_class", name));
    settings.put("hibernate.transaction.coordinator_class", "jdbc");
    settings.put("hibernate.cache.use_second_level_cache", "false");
    settings.put("hibernate.cache.use_query_cache", "false");
    forbidEnhancement(settings);
    replaceFormatMappers(settings);
    // all classes and files are listed; Boot does the same, and Hibernate 6 would need Jandex
    if (jpa.find(NO_SCANNER).isPresent()) {
      settings.put("hibernate.archive.scanner", NO_SCANNER);
    }
    return settings;
  }

  /** Said outright, because a hibernate.properties on the class path may name another. */
  private Optional<String> dataSourceProvider() {
    return Stream.of("DataSourceConnectionProvider", "DatasourceConnectionProviderImpl")
        .map(name -> "org.hibernate.engine.jdbc.connections.internal." + name)
        .filter(name -> jpa.find(name).isPresent())
        .findFirst();
  }

  /**
   * Values are never written as JSON or XML here. Hibernate would look for a library that does, and
   * fail when only its API is there: an application server brings the rest.
   */
  private void replaceFormatMappers(Map<String, Object> settings) {
    jpa.find("org.hibernate.type.format.FormatMapper")
        .map(new NeverCalled()::as)
        .ifPresent(
            mapper -> {
              settings.putIfAbsent("hibernate.type.json_format_mapper", mapper);
              settings.putIfAbsent("hibernate.type.xml_format_mapper", mapper);
            });
  }

  /** Hibernate 8.0 enhances by default when it is given a unit, and fails on package names. */
  private static void forbidEnhancement(Map<String, Object> settings) {
    settings.put("hibernate.enhancer.enableDirtyTracking", "false");
    settings.put("hibernate.enhancer.enableLazyInitialization", "false");
    settings.put("hibernate.enhancer.enableAssociationManagement", "false");
  }

  private static final class NeverCalled extends ProxyObject {
    @Override
    Object answer(Method method, Object[] arguments) {
      throw new UnsupportedOperationException(method.toString());
    }
  }
}
