package io.github.schemasync.core.worker;

import io.github.schemasync.core.database.DatabaseAddress;
import io.github.schemasync.core.database.ThrowawayDatabase;
import io.github.schemasync.core.discovery.EntitiesDiscovery;
import io.github.schemasync.core.project.EntitiesSettings;
import io.github.schemasync.core.testing.TestProject;
import io.github.schemasync.core.testing.TestServer;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A project whose entities are asked for in a JVM of their own, on the project's class path.
 *
 * @param project the project
 * @param database the entities' database
 */
public record EntitiesCase(TestProject project, ThrowawayDatabase database)
    implements AutoCloseable {

  /** Its database is empty. */
  public static EntitiesCase of(TestProject project) {
    return new EntitiesCase(project, TestServer.shared().createDatabase("entities"));
  }

  /** What the worker answers for these settings. */
  public EntitiesReply ask(EntitiesSettings settings) throws IOException, InterruptedException {
    Properties reply = answer(settings);
    if (reply.getProperty("problem.page") != null) {
      throw new AssertionError("unexpected problem: " + reply);
    }
    return EntitiesReply.load(reply);
  }

  /** The problem that the worker answers with. */
  WorkerProblem refuse(EntitiesSettings settings) throws IOException, InterruptedException {
    return WorkerProblem.load(new StoredValues(answer(settings), "problem."));
  }

  /** All that the worker answers. */
  Properties answer(EntitiesSettings settings) throws IOException, InterruptedException {
    Properties request = new Properties();
    EntitiesDiscovery.discover(project.layout(), settings).store(request);
    return run(EntitiesJobMain.class, request);
  }

  /** Runs a main class that takes the arguments of {@link EntitiesJobMain}. */
  Properties run(Class<?> main, Properties request) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory(project.classes().getParent(), "run");
    Path requestFile = folder.resolve("request.properties");
    Path replyFile = folder.resolve("reply.properties");
    WorkerFile.write(request, requestFile);
    DatabaseAddress address = database.address();
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-cp",
            classPath(),
            main.getName(),
            requestFile.toString(),
            replyFile.toString(),
            driverJar(),
            address.url(),
            address.username(),
            address.password());
    File log = folder.resolve("worker.log").toFile();
    new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log).start().waitFor();
    if (!Files.exists(replyFile)) {
      throw new AssertionError(Files.readString(log.toPath()));
    }
    return WorkerFile.read(replyFile);
  }

  /** Executes statements in the entities' database; a schema that is there already is fine. */
  void execute(List<String> statements) throws SQLException {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql.replaceFirst("^create schema ", "create schema if not exists "));
      }
    }
  }

  /** The columns of each row, joined by dots. */
  List<String> query(String sql) throws SQLException {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      List<String> lines = new ArrayList<>();
      while (rows.next()) {
        List<String> values = new ArrayList<>();
        for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
          values.add(rows.getString(i));
        }
        lines.add(String.join(".", values));
      }
      return lines;
    }
  }

  private String classPath() {
    return Stream.concat(
            project.layout().classPath().stream(),
            Stream.of(Path.of("target/classes"), Path.of("target/test-classes")))
        .map(path -> path.toAbsolutePath().toString())
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static String driverJar() {
    return Path.of(
            java.net.URI.create(
                org.postgresql.Driver.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toString()))
        .toString();
  }

  @Override
  public void close() {
    database.close();
  }
}
