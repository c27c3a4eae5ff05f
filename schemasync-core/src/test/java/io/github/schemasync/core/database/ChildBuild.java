package io.github.schemasync.core.database;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.schemasync.core.testing.TestServer;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A build in a JVM of its own that holds a server and a database until it is ended. */
final class ChildBuild implements AutoCloseable {
  private final Process process;
  private final String[] answer;

  private ChildBuild(Process process) throws IOException {
    this.process = process;
    BufferedReader reader = process.inputReader(UTF_8);
    String line = reader.readLine();
    this.answer = line == null ? new String[] {"(no answer)"} : line.split(" ", -1);
  }

  /**
   * Starts one and waits until it holds its database.
   *
   * @param home a directory that the account reaches; the class path is copied there for another
   *     account than ours
   * @param account who runs it
   */
  static ChildBuild start(Path home, ServerAccount account, Map<String, String> settings)
      throws IOException {
    String classPath =
        account.isOurs() ? System.getProperty("java.class.path") : copyClassPath(home);
    Map<String, String> environment = new TreeMap<>(settings);
    environment.putIfAbsent("HOLD_CACHE", home.resolve("cache").toString());
    environment.put("HOLD_ARCHIVE", archive(home).toString());
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    List<String> command =
        List.of(
            java.toString(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            classPath,
            ServerHolder.class.getName());
    ProcessBuilder builder = new ProcessBuilder(account.command(command));
    builder.directory(home.toFile()).redirectError(ProcessBuilder.Redirect.INHERIT);
    builder.environment().putAll(environment);
    return new ChildBuild(builder.start());
  }

  String database() {
    return answer[0];
  }

  Path dataDirectory() {
    return Path.of(answer[1]);
  }

  int port() {
    return Integer.parseInt(answer[2]);
  }

  /** SIGKILL: no shutdown hook runs. */
  void kill() {
    process.destroyForcibly().onExit().join();
  }

  /** SIGTERM, as Ctrl-C: shutdown hooks run. */
  void terminate() {
    process.toHandle().destroy();
    process.onExit().join();
  }

  @Override
  public void close() {
    kill();
  }

  private static Path archive(Path home) throws IOException {
    Platform platform = Platform.current();
    String version = BinaryVersions.load().version(platform, PostgresVersions.NEWEST);
    Path copy = home.resolve("binaries.jar");
    if (!Files.exists(copy)) {
      Files.copy(TestServer.archives().resolve(platform.artifactId(), version), copy);
    }
    return copy;
  }

  private static String copyClassPath(Path home) throws IOException {
    Path classes = Files.createDirectories(home.resolve("classes"));
    Path jars = Files.createDirectories(home.resolve("jars"));
    for (String element : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      Path source = Path.of(element);
      if (Files.isDirectory(source)) {
        copyClasses(source, classes);
      } else if (Files.exists(source)) {
        Files.copy(source, jars.resolve(source.getFileName()));
      }
    }
    return classes + File.pathSeparator + jars + "/*";
  }

  private static void copyClasses(Path from, Path to) throws IOException {
    List<Path> files;
    try (var walk = Files.walk(from)) {
      files = new ArrayList<>(walk.filter(Files::isRegularFile).toList());
    }
    for (Path file : files) {
      Path target = to.resolve(from.relativize(file).toString());
      Files.createDirectories(target.getParent());
      Files.copy(file, target);
    }
  }
}
