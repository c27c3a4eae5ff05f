package io.github.schemasync.core.worker;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;

/**
 * What became of the entities in the worker.
 *
 * @param statements Hibernate's DDL, exact, one by one, in order
 * @param origins where each table, column and sequence comes from
 * @param entityCount how many entities are mapped
 * @param hibernateVersion for instance {@code 6.6.39.Final}
 * @param discovered for instance {@code 12 entities of com.acme.Shop (Spring Boot 3.5.9, Hibernate
 *     6.6.39.Final, profile default)}
 * @param warnings what the user should know but need not fail
 * @param reads where the project's settings came from
 */
public record EntitiesReply(
    List<String> statements,
    List<OriginRow> origins,
    int entityCount,
    String hibernateVersion,
    String discovered,
    List<String> warnings,
    ConfigReads reads) {

  private static final String PREFIX = "entities.";

  public EntitiesReply {
    statements = List.copyOf(statements);
    origins = List.copyOf(origins);
    warnings = List.copyOf(warnings);
  }

  /** Writes it under keys that start with {@code entities.}. */
  public void store(Properties target) {
    StoredValues values = new StoredValues(target, PREFIX);
    values.putTexts("statements", statements);
    values.putAll("origins", origins, OriginRow::store);
    values.put("entityCount", entityCount);
    values.put("hibernateVersion", hibernateVersion);
    values.put("discovered", discovered);
    values.putTexts("warnings", warnings);
    reads.store(values.below("reads"));
  }

  void write(Path file) throws IOException {
    Properties properties = new Properties();
    store(properties);
    WorkerFile.write(properties, file);
  }

  /** Reads the file that the worker wrote when it had mapped the entities. */
  public static EntitiesReply read(Path file) throws IOException {
    return load(WorkerFile.read(file));
  }

  /** Reads what {@link #store} wrote. */
  public static EntitiesReply load(Properties source) {
    StoredValues values = new StoredValues(source, PREFIX);
    return new EntitiesReply(
        values.texts("statements"),
        values.all("origins", OriginRow::load),
        values.number("entityCount"),
        values.text("hibernateVersion"),
        values.text("discovered"),
        values.texts("warnings"),
        ConfigReads.load(values.below("reads")));
  }
}
