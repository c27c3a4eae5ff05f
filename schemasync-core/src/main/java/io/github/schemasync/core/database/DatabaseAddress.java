package io.github.schemasync.core.database;

/**
 * How to log in to one database.
 *
 * @param url JDBC URL without credentials, {@code jdbc:postgresql://host:port/name}
 * @param username the role
 * @param password its password; never printed
 */
public record DatabaseAddress(String url, String username, String password) {

  /** The URL and the role; the password stays unsaid. */
  @Override
  public String toString() {
    return url + " as " + username;
  }
}
