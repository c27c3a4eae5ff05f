package io.github.schemasync.core.database;

/** Who gives the PostgreSQL server; the values of {@code schemasync.database.provider}. */
public enum ProviderKind {
  /** The first of server, container and embedded that works. */
  AUTO,
  /** A Docker container, through Testcontainers. */
  CONTAINER,
  /** PostgreSQL binaries resolved from a Maven repository. */
  EMBEDDED,
  /** A server that exists already. */
  SERVER
}
