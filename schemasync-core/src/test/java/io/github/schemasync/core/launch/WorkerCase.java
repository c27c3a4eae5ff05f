package io.github.schemasync.core.launch;

import io.github.schemasync.core.database.DatabaseAddress;
import io.github.schemasync.core.database.ThrowawayDatabase;
import io.github.schemasync.core.project.ProjectLayout;
import io.github.schemasync.core.project.WorkerSettings;
import io.github.schemasync.core.testing.TestServer;
import io.github.schemasync.core.worker.ChangelogRequest;
import io.github.schemasync.core.worker.EntitiesRequest;
import io.github.schemasync.core.worker.RequestedUnit;
import io.github.schemasync.core.worker.WorkerAddress;
import io.github.schemasync.core.worker.WorkerAddresses;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.shrinkwrap.resolver.api.maven.Maven;

/** A small project with one entity and a changelog, whose worker is a real JVM. */
final class WorkerCase implements AutoCloseable {
  static final String HIBERNATE = "org.hibernate.orm:hibernate-core:6.6.39.Final";
  static final Path RESOURCES = Path.of("src/test/resources").toAbsolutePath();

  private final Path directory;
  private final List<Path> classPath = new ArrayList<>();
  private final ThrowawayDatabase entities = TestServer.shared().createDatabase("entities");
  private final ThrowawayDatabase changelog = TestServer.shared().createDatabase("changelog");

  /** A project in an empty folder, with test classes and Hibernate on its class path. */
  WorkerCase(Path directory) {
    this.directory = directory;
    with(Path.of("target/test-classes").toAbsolutePath(), RESOURCES.resolve("mapping"));
    with(HIBERNATE);
  }

  WorkerCase with(Path... entries) {
    classPath.addAll(List.of(entries));
    return this;
  }

  /**
   * Adds an artifact and what it needs, for instance {@code org.liquibase:liquibase-core:4.9.1}.
   */
  WorkerCase with(String artifact) {
    Stream.of(Maven.resolver().resolve(artifact).withTransitivity().asFile())
        .forEach(file -> classPath.add(file.toPath()));
    return this;
  }

  /** Adds a folder of {@code changelogs} as the project's own resources. */
  WorkerCase withChangelog(String name) {
    return with(RESOURCES.resolve("changelogs").resolve(name));
  }

  /** Puts an entry before all others. */
  WorkerCase before(Path entry) {
    classPath.add(0, entry);
    return this;
  }

  List<Path> classPath() {
    return classPath;
  }

  ProjectLayout layout() {
    return layout(directory, classPath);
  }

  static ProjectLayout layout(Path directory, List<Path> classPath) {
    return layout(directory, classPath, WorkerSettings.DEFAULT);
  }

  private static ProjectLayout layout(
      Path directory, List<Path> classPath, WorkerSettings settings) {
    return new ProjectLayout(
        "com.acme:shop",
        directory,
        directory.resolve("target/schemasync"),
        classPath.subList(0, 1),
        classPath,
        List.of(),
        List.of(),
        Path.of(System.getProperty("java.home")),
        settings);
  }

  /** Starts the worker and tells it both databases. */
  WorkerProcess start(ChangelogRequest request) {
    return start(request, WorkerSettings.DEFAULT);
  }

  WorkerProcess start(ChangelogRequest request, WorkerSettings settings) {
    WorkerProcess worker =
        new WorkerLaunch(layout(directory, classPath, settings))
            .start(entitiesRequest(directory), request);
    worker.send(addresses());
    return worker;
  }

  static EntitiesRequest entitiesRequest(Path directory) {
    RequestedUnit unit =
        new RequestedUnit(
            "default",
            List.of(),
            List.of(),
            List.of("META-INF/note.orm.xml"),
            Map.of(),
            directory.toUri().toString());
    return new EntitiesRequest(
        List.of(unit),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Map.of(),
        Optional.empty(),
        "note.orm.xml");
  }

  ChangelogRequest changelogRequest(String file) {
    return changelogRequest(directory, file);
  }

  static ChangelogRequest changelogRequest(Path baseDirectory, String file) {
    return new ChangelogRequest(
        Optional.of(file),
        List.of(),
        List.of("prod"),
        Optional.empty(),
        Map.of("title.length", "77"),
        baseDirectory.toString(),
        "schemasync.changelog.file");
  }

  WorkerAddresses addresses() {
    return new WorkerAddresses(
        address(entities.address()), address(changelog.address()), Optional.empty());
  }

  ThrowawayDatabase changelogDatabase() {
    return changelog;
  }

  @Override
  public void close() {
    changelog.close();
    entities.close();
  }

  private static WorkerAddress address(DatabaseAddress address) {
    return new WorkerAddress(address.url(), address.username(), address.password());
  }
}
