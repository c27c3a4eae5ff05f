package io.github.schemasync.maven;

/** A login to a PostgreSQL server; as properties below the name of the group. */
public class LoginParameters {
  /** JDBC URL. */
  String url;

  /** The role. */
  String username;

  /** Its password; better kept in settings.xml, see {@code serverId}. */
  String password;

  /** Id of the {@code <server>} in settings.xml that holds the role and its password. */
  String serverId;
}
