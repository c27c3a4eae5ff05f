package io.github.schemasync.maven;

/** {@code <database>}: the PostgreSQL server that both sides pass through. */
public final class DatabaseParameters {
  /**
   * {@code auto}, {@code container}, {@code embedded} or {@code server}: {@code
   * schemasync.database.provider}.
   */
  String provider;

  /** PostgreSQL's major version, 12 to 18: {@code schemasync.database.version}. */
  String version;

  /** The container image, for instance one with PostGIS: {@code schemasync.database.image}. */
  String image;

  /** JDBC URL of an existing server: {@code schemasync.database.url}. */
  String url;

  /** Role on that server: {@code schemasync.database.username}. */
  String username;

  /** Its password; better kept in settings.xml, see {@code serverId}. */
  String password;

  /**
   * Id of the {@code <server>} in settings.xml that holds the role and its password: {@code
   * schemasync.database.serverId}.
   */
  String serverId;
}
