package io.github.schemasync.core.database;

import java.util.List;
import java.util.stream.Stream;

/** How a server that we start ourselves is set: for speed, since its data are thrown away. */
final class ThrowawaySettings {
  static final String SUPERUSER = "postgres";

  private ThrowawaySettings() {}

  /** Settings of every server that we start, as {@code -c name=value}. */
  static List<String> arguments() {
    return Stream.of(
            "fsync=off",
            "synchronous_commit=off",
            "full_page_writes=off",
            "wal_level=minimal",
            "max_wal_senders=0",
            "autovacuum=off",
            "jit=off",
            "shared_buffers=64MB",
            "max_connections=100",
            // One transaction may create thousands of tables.
            "max_locks_per_transaction=256",
            // not even one that fails: it may hold a password
            "log_statement=none",
            "log_min_error_statement=panic",
            "timezone=UTC",
            "log_timezone=UTC")
        .flatMap(setting -> Stream.of("-c", setting))
        .toList();
  }
}
