package io.github.schemasync.core.worker;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * The SQL that made a changelog's schema, Liquibase's own tables included.
 *
 * @param transactions the statements of each, in order
 */
public record Recording(List<List<String>> transactions) {

  public Recording {
    transactions = transactions.stream().map(List::copyOf).toList();
  }

  /** Both, the other one after this. */
  public Recording followedBy(Recording next) {
    return new Recording(Stream.concat(transactions.stream(), next.transactions.stream()).toList());
  }

  /** Stores it under {@code recording.}. */
  public void store(Properties properties) {
    new StoredValues(properties, "recording.")
        .putAll("transactions", transactions, (sql, at) -> at.putTexts("sql", sql));
  }

  /** The recording that {@link #store} stored. */
  public static Recording load(Properties properties) {
    return new Recording(
        new StoredValues(properties, "recording.").all("transactions", at -> at.texts("sql")));
  }

  void write(Path file) throws IOException {
    Properties properties = new Properties();
    store(properties);
    WorkerFile.write(properties, file);
  }

  /** Reads the file that a worker wrote. */
  public static Recording read(Path file) throws IOException {
    return load(WorkerFile.read(file));
  }
}
