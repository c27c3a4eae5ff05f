package io.github.schemasync.core.introspect;

import io.github.schemasync.core.model.ObjectKey;
import io.github.schemasync.core.model.Schema;
import java.util.Map;

/**
 * One database as it was at one moment.
 *
 * @param transactions the {@code xmin} of each object's catalog row: what last touched it; of a
 *     table, what made it
 */
public record Snapshot(Schema schema, Map<ObjectKey, Long> transactions) {

  public Snapshot {
    transactions = Map.copyOf(transactions);
  }
}
