package io.github.schemasync.core.worker;

import java.util.Map;
import liquibase.Scope;
import liquibase.resource.ResourceAccessor;
import liquibase.ui.LoggerUIService;

/** What surrounds a run in Liquibase 4 and later; Liquibase 3 has none, or one of other parts. */
final class LiquibaseScope {

  /** Work on Liquibase. */
  interface Work {
    void run() throws Exception;
  }

  private LiquibaseScope() {}

  static void run(ResourceAccessor files, Work work) throws Exception {
    try {
      Class.forName("liquibase.ui.LoggerUIService");
    } catch (ClassNotFoundException liquibase3) {
      work.run();
      return;
    }
    Within4.run(files, work);
  }

  /** Apart, so that nothing of it is linked where Liquibase is older. */
  private static final class Within4 {

    static void run(ResourceAccessor files, Work work) throws Exception {
      Map<String, Object> values =
          Map.of(
              "resourceAccessor",
              files,
              "logService",
              new ChangelogLog().service(),
              "ui",
              new LoggerUIService(),
              "liquibase.analytics.enabled",
              false,
              "liquibase.headless",
              true,
              "liquibase.duplicateFileMode",
              "WARN");
      Scope.child(values, work::run);
    }
  }
}
