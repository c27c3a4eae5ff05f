package io.github.schemasync.core.worker;

/**
 * How to log in to one database; it reaches the worker through its standard input only.
 *
 * @param url JDBC URL without credentials
 * @param username the role
 * @param password its password; never printed
 */
public record WorkerAddress(String url, String username, String password) {

  /** The URL and the role; the password stays unsaid. */
  @Override
  public String toString() {
    return url + " as " + username;
  }
}
