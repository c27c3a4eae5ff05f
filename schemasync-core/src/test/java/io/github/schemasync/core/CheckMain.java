package io.github.schemasync.core;

import io.github.schemasync.core.project.ProjectLayout;
import io.github.schemasync.core.report.CheckReport;
import io.github.schemasync.core.report.JsonReport;
import io.github.schemasync.core.testing.TestServer;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The whole check in a JVM of its own. */
final class CheckMain {
  private CheckMain() {}

  /** Takes the project's folder, the output folder, the class path, and the file to report to. */
  public static void main(String[] arguments) throws IOException {
    Path base = Path.of(arguments[0]);
    List<Path> classPath =
        Stream.of(arguments[2].split(File.pathSeparator, -1)).map(Path::of).toList();
    CheckReport report = check(base, Path.of(arguments[1]), classPath);
    Files.writeString(Path.of(arguments[3]), JsonReport.text(report));
    System.exit(0);
  }

  static CheckReport check(Path base, Path outputDirectory, List<Path> classPath) {
    ProjectLayout layout =
        new ProjectLayout(
            "com.acme:shop",
            base,
            outputDirectory,
            List.of(base.resolve("classes")),
            classPath,
            List.of(base.resolve("sources")),
            Path.of(System.getProperty("java.home")));
    return SchemaSync.check(CheckRequest.of(layout), TestServer::shared);
  }
}
