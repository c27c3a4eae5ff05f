package io.github.schemasync.core.database;

import java.util.function.Consumer;

/**
 * What a provider is asked for.
 *
 * @param reason why this provider is asked, for the report
 * @param progress told what takes long, one line at a time
 */
record ServerOrder(DatabaseRequest request, String reason, Consumer<String> progress) {

  int major() {
    return PostgresVersions.wanted(request.version());
  }
}
