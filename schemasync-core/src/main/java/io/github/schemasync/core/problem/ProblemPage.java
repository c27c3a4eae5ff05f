package io.github.schemasync.core.problem;

/** The kinds of expected failure; each has the page {@code docs/problems/<slug>.md}. */
public enum ProblemPage {
  /** The changelog holds no changeset, or every changeset is filtered out. */
  NO_CHANGESETS("no-changesets"),
  /** No entity class was found. */
  NO_ENTITIES("no-entities"),
  /** A parameter has a value that cannot be meant. */
  WRONG_PARAMETER("wrong-parameter"),
  /** Several candidates (persistence units, entity manager factories …) and none chosen. */
  AMBIGUOUS_PROJECT("ambiguous-project"),
  /** Nothing names a root changelog, and none has a conventional name. */
  NO_CHANGELOG("no-changelog"),
  /** The root changelog that is named was not found. */
  CHANGELOG_NOT_FOUND("changelog-not-found"),
  /** The changelog, or a file it includes, cannot be read. */
  CHANGELOG_UNREADABLE("changelog-unreadable"),
  /** A changeset cannot be put into a changelog file without touching the rest of it. */
  CHANGELOG_NOT_EDITABLE("changelog-not-editable"),
  /** A changelog file cannot be written. */
  CHANGELOG_NOT_WRITABLE("changelog-not-writable"),
  /** A changeset failed on the throwaway database. */
  CHANGESET_FAILED("changeset-failed"),
  /** A class of the project does not load. */
  CLASS_NOT_LOADED("class-not-loaded"),
  /** Hibernate or Liquibase is not on the project's class path. */
  DEPENDENCY_MISSING("dependency-missing"),
  /** Hibernate refuses the mapping. */
  MAPPING_REFUSED("mapping-refused"),
  /** Spring Boot's auto-configuration could not be asked. */
  SPRING_BOOT_REFUSED("spring-boot-refused"),
  /** Quarkus or Micronaut could not be asked. */
  CONFIGURATION_REFUSED("configuration-refused"),
  /** PostgreSQL refuses a statement of Hibernate's DDL. */
  DDL_REFUSED("ddl-refused"),
  /** None of the providers can give a PostgreSQL server. */
  NO_PROVIDER("no-provider"),
  /** The Docker engine, or the image, is not available. */
  CONTAINER_UNAVAILABLE("container-unavailable"),
  /** The PostgreSQL binaries cannot be resolved or started. */
  EMBEDDED_UNAVAILABLE("embedded-unavailable"),
  /** The given server does not answer or refuses the login. */
  SERVER_UNREACHABLE("server-unreachable"),
  /** The given login may not create databases. */
  SERVER_NOT_ALLOWED("server-not-allowed"),
  /** The server's version is not supported. */
  POSTGRESQL_UNSUPPORTED("postgresql-unsupported"),
  /** A statement of the script that every throwaway database gets first. */
  INIT_SCRIPT_FAILED("init-script-failed"),
  /** A catalog could not be read. */
  CATALOG_UNREADABLE("catalog-unreadable"),
  /** Differences that the check plants itself were not found. */
  CANARY_NOT_FOUND("canary-not-found"),
  /** The worker ended without an answer, or was stopped because it took too long. */
  WORKER_DIED("worker-died"),
  /** A report or a worker file cannot be written. */
  OUTPUT_NOT_WRITABLE("output-not-writable"),
  /** A missing and an unexpected object can be one that was renamed. */
  RENAME_AMBIGUOUS("rename-ambiguous"),
  /** Changesets were made, but do not do what they should. */
  CHANGESET_NOT_PROVEN("changeset-not-proven"),
  /** A changelog cannot be squashed into one that does exactly the same. */
  BASELINE_NOT_PROVEN("baseline-not-proven");

  private final String slug;

  ProblemPage(String slug) {
    this.slug = slug;
  }

  /** The page's file name without its ending, for instance {@code no-entities}. */
  public String slug() {
    return slug;
  }
}
