package io.github.schemasync.core.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import io.github.schemasync.core.problem.ProblemPage;
import io.github.schemasync.core.problem.SyncProblem;
import io.github.schemasync.core.project.ProjectLayout;
import io.github.schemasync.core.worker.WorkerReply;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkerLaunchTest {
  private static final Path SCHEMAS = WorkerCase.RESOURCES.resolve("changelogs/schemas");

  @TempDir Path directory;

  private WorkerCase project(Path folder) {
    return new WorkerCase(folder).with("org.liquibase:liquibase-core:4.33.0");
  }

  @Test
  void quotesAndBackslashesOfTheClassPathAreEscaped() {
    assertThat(ArgumentFile.text(List.of(Path.of("a b"), Path.of("e\"f")), ":"))
        .isEqualTo("-cp\n\"a b:e\\\"f\"\n");
  }

  @Test
  void theClassPathOfWindowsKeepsItsDrivesAndBackslashes() throws IOException {
    try (FileSystem windows = Jimfs.newFileSystem(Configuration.windows())) {
      List<Path> classPath =
          List.of(
              windows.getPath("C:\\Users\\Ada B\\shop\\target\\classes"),
              windows.getPath("D:\\repository\\new\\theory.jar"),
              windows.getPath("\\\\server\\share\\x.jar"));
      assertThat(ArgumentFile.text(classPath, ";"))
          .isEqualTo(
              """
              -cp
              "C:\\\\Users\\\\Ada B\\\\shop\\\\target\\\\classes;D:\\\\repository\\\\new\\\\theory.jar;\\\\\\\\server\\\\share\\\\x.jar"
              """);
    }
  }

  @Test
  void everyFolderNameIsTaken() throws Exception {
    Path odd = directory.resolve("a 'b' \"c\" ü \\ d #@");
    Files.createDirectories(odd.resolve("classes/db"));
    Files.copy(SCHEMAS.resolve("db/master.xml"), odd.resolve("classes/db/only-here.xml"));
    try (WorkerCase project = project(odd).with(odd.resolve("classes"));
        WorkerProcess worker = project.start(project.changelogRequest("db/only-here.xml"))) {
      WorkerReply reply = worker.await();
      assertThat(reply.problems()).isEmpty();
      assertThat(reply.changelog().orElseThrow().changesetCount()).isEqualTo(1);
      assertThat(reply.entities().orElseThrow().entityCount()).isEqualTo(1);
    }
  }

  @Test
  void bothHalvesWaitForTheirDatabase() throws Exception {
    try (WorkerCase project = project(directory).with(SCHEMAS);
        WorkerProcess worker =
            new WorkerLaunch(project.layout())
                .start(
                    WorkerCase.entitiesRequest(directory),
                    project.changelogRequest("db/master.xml"))) {
      TimeUnit.SECONDS.sleep(3);
      worker.send(project.addresses());
      assertThat(worker.await().problems()).isEmpty();
    }
  }

  @Test
  void noPasswordLeavesThePipe() throws Exception {
    try (WorkerCase project = project(directory).with(SCHEMAS);
        WorkerProcess worker = project.start(project.changelogRequest("db/master.xml"))) {
      String password = project.addresses().changelog().password();
      ProcessHandle.Info info = ProcessHandle.of(worker.pid()).orElseThrow().info();
      assertThat(String.join(" ", info.arguments().orElseThrow()))
          .contains("WorkerMain")
          .doesNotContain(password);
      worker.await();
      assertThat(textOfAllFiles()).contains("worker-reply").doesNotContain(password);
    }
  }

  @Test
  void theProjectSeesNoLibraryOfOurs() throws Exception {
    Files.writeString(
        directory.resolve("master.xml"),
        """
        <databaseChangeLog xmlns="http://www.liquibase.org/xml/ns/dbchangelog"
            xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
            xsi:schemaLocation="http://www.liquibase.org/xml/ns/dbchangelog
                http://www.liquibase.org/xml/ns/dbchangelog/dbchangelog-4.1.xsd">
          <changeSet id="look" author="ada">
            <customChange class="%s"><param name="how" value="looks around"/></customChange>
          </changeSet>
        </databaseChangeLog>
        """
            .formatted(MisbehavingChange.class.getName()));
    // Liquibase 4.33 would bring a SnakeYAML of its own
    try (WorkerCase project = new WorkerCase(directory).with("org.liquibase:liquibase-core:4.9.1");
        WorkerProcess worker = project.start(project.changelogRequest("master.xml"))) {
      assertThat(worker.await().problems().get(0).what())
          .contains("sees [" + MisbehavingChange.class.getName() + "]");
    }
  }

  @Test
  void aClassPathOfThousandsOfJarsIsTaken() throws Exception {
    Path deep = directory.resolve("a/folder/that/is/as/deep/as/those/of/a/local/repository/are");
    Files.createDirectories(deep);
    Path schemas = WorkerCase.RESOURCES.resolve("changelogs/schemas");
    try (WorkerCase project = project(directory)) {
      for (int i = 0; i < 2000; i++) {
        Path jar = deep.resolve("com.acme.shop-module-of-the-shop-number-" + i + "-1.0.0.jar");
        try (JarOutputStream empty = new JarOutputStream(Files.newOutputStream(jar))) {
          empty.setComment("nothing in it");
        }
        project.with(jar);
      }
      try (WorkerProcess worker =
          project.with(schemas).start(project.changelogRequest("db/master.xml"))) {
        assertThat(worker.await().problems()).isEmpty();
      }
    }
    // Linux takes 128 KiB as one argument
    assertThat(directory.resolve("target/schemasync/worker.args"))
        .satisfies(file -> assertThat(Files.size(file)).isGreaterThan(200_000));
  }

  private static ProjectLayout onJdk(ProjectLayout layout, Path javaHome) {
    return new ProjectLayout(
        layout.name(),
        layout.baseDirectory(),
        layout.outputDirectory(),
        layout.classesDirectories(),
        layout.classPath(),
        layout.sourceDirectories(),
        javaHome);
  }

  private String textOfAllFiles() throws IOException {
    try (Stream<Path> files = Files.walk(directory)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> file + read(file))
          .collect(Collectors.joining());
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException failure) {
      throw new IllegalStateException(failure);
    }
  }

  @Test
  void theWorkerEndsWithItsKilledParent() throws Exception {
    try (WorkerCase project = project(directory).with(SCHEMAS)) {
      Process parent =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-cp",
                  System.getProperty(
                      "surefire.test.class.path", System.getProperty("java.class.path")),
                  KilledParent.class.getName(),
                  directory.toString(),
                  project.classPath().stream()
                      .map(Path::toString)
                      .collect(Collectors.joining(File.pathSeparator)))
              .redirectError(directory.resolve("parent.log").toFile())
              .start();
      try (BufferedReader output = parent.inputReader(StandardCharsets.UTF_8)) {
        ProcessHandle worker = ProcessHandle.of(Long.parseLong(output.readLine())).orElseThrow();
        TimeUnit.SECONDS.sleep(3);
        assertThat(worker.isAlive()).as("the worker waits for its databases").isTrue();
        parent.destroyForcibly().waitFor();
        assertThat(worker.onExit().completeOnTimeout(null, 5, TimeUnit.SECONDS).get())
            .as("the worker has ended")
            .isNotNull();
      } finally {
        parent.destroyForcibly();
      }
    }
  }

  @Test
  void anOutputFolderThatCannotBeMadeIsTold() throws Exception {
    Files.writeString(directory.resolve("target"), "a file, not a folder");
    try (WorkerCase project = project(directory)) {
      SyncProblem problem =
          catchThrowableOfType(
              SyncProblem.class,
              () -> project.start(project.changelogRequest("db/master.xml")).close());
      assertThat(problem.page()).isEqualTo(ProblemPage.OUTPUT_NOT_WRITABLE);
      assertThat(problem.remedy()).contains("-Dschemasync.outputDirectory");
    }
  }

  @Test
  void aJdkThatIsNoneIsTold() {
    try (WorkerCase project = project(directory)) {
      SyncProblem problem =
          catchThrowableOfType(
              SyncProblem.class,
              () ->
                  new WorkerLaunch(onJdk(project.layout(), directory.resolve("no-jdk")))
                      .start(
                          WorkerCase.entitiesRequest(directory),
                          project.changelogRequest("db/master.xml"))
                      .close());
      assertThat(problem.page()).isEqualTo(ProblemPage.WORKER_DIED);
      assertThat(problem.remedy()).contains("no-jdk");
    }
  }
}
