package io.github.schemasync.core.worker;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

/**
 * Everything the worker is asked, but for the two addresses, which hold secrets and come through
 * its standard input.
 *
 * @param entities what is mapped
 * @param changelog what is migrated
 * @param trial asks for the changelog alone, with changes that the project does not have yet
 * @param knownPlan the plan whose schema need not be built again
 * @param earlier the changelog to which something may have been added
 * @param recordingFile where the {@link Recording} of a changelog goes; nothing is recorded without
 * @param driverJar the PostgreSQL driver for projects that bring none that can log in
 * @param entitiesFile where the {@link EntitiesReply} goes, as soon as there is one
 * @param replyFile where the rest of the {@link WorkerReply} goes, last of all
 */
public record WorkerRequest(
    EntitiesRequest entities,
    ChangelogRequest changelog,
    Optional<ChangelogTrial> trial,
    Optional<String> knownPlan,
    Optional<EarlierChangelog> earlier,
    Optional<Path> recordingFile,
    Path driverJar,
    Path entitiesFile,
    Path replyFile) {

  /** Writes the file that {@link WorkerMain} takes as its argument. */
  public void write(Path file) throws IOException {
    Properties properties = new Properties();
    entities.store(properties);
    changelog.store(properties);
    trial.ifPresent(it -> it.store(properties));
    StoredValues values = new StoredValues(properties, "");
    values.put("knownPlan", knownPlan);
    earlier.ifPresent(it -> it.store(values));
    values.put("recordingFile", recordingFile.map(Path::toString));
    properties.setProperty("driverJar", driverJar.toString());
    properties.setProperty("entitiesFile", entitiesFile.toString());
    properties.setProperty("replyFile", replyFile.toString());
    WorkerFile.write(properties, file);
  }

  static WorkerRequest read(Path file) throws IOException {
    Properties properties = WorkerFile.read(file);
    StoredValues values = new StoredValues(properties, "");
    return new WorkerRequest(
        EntitiesRequest.load(properties),
        ChangelogRequest.load(properties),
        ChangelogTrial.isStored(properties)
            ? Optional.of(ChangelogTrial.load(properties))
            : Optional.empty(),
        values.find("knownPlan"),
        EarlierChangelog.load(values),
        values.find("recordingFile").map(Path::of),
        Path.of(properties.getProperty("driverJar")),
        Path.of(properties.getProperty("entitiesFile")),
        Path.of(properties.getProperty("replyFile")));
  }
}
