package io.github.schemasync.maven;

/**
 * {@code <database>}: the PostgreSQL server that both sides pass through. With a URL it is one that
 * exists: {@code schemasync.database.url}, {@code .username}, {@code .password}, {@code .serverId}.
 */
public final class DatabaseParameters extends LoginParameters {
  /**
   * {@code auto}, {@code container}, {@code embedded} or {@code server}: {@code
   * schemasync.database.provider}.
   */
  String provider;

  /** PostgreSQL's major version, 12 to 18: {@code schemasync.database.version}. */
  String version;

  /** The container image, for instance one with PostGIS: {@code schemasync.database.image}. */
  String image;

  /**
   * An SQL file with what production has and no changeset makes (extensions, roles, schemas), run
   * first in each throwaway database: {@code schemasync.database.initScript}.
   */
  String initScript;
}
