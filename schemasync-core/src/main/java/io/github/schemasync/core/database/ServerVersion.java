package io.github.schemasync.core.database;

/**
 * A server's version.
 *
 * @param product what the server calls itself, {@code PostgreSQL} unless it only resembles it
 * @param major for instance {@code 18}
 * @param text as PostgreSQL prints it, without what a packager adds, for instance {@code 18.6}
 */
record ServerVersion(String product, int major, String text) {

  /**
   * Takes what a server says of itself.
   *
   * @param banner {@code version()}, for instance {@code PostgreSQL 18.6 on x86_64-…}
   * @param number {@code server_version_num}, for instance {@code 180006}
   * @param text {@code server_version}, for instance {@code 15.18 (Debian 15.18-0+deb12u1)}
   */
  static ServerVersion of(String banner, int number, String text) {
    return new ServerVersion(firstWord(banner), number / 10_000, firstWord(text));
  }

  private static String firstWord(String text) {
    return text.split(" ", 2)[0];
  }
}
