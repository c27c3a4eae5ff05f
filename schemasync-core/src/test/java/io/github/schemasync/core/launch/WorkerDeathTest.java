package io.github.schemasync.core.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.schemasync.core.problem.ProblemPage;
import io.github.schemasync.core.problem.SyncProblem;
import io.github.schemasync.core.project.WorkerSettings;
import io.github.schemasync.core.worker.WorkerProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkerDeathTest {
  @TempDir Path directory;

  private WorkerCase project() {
    return new WorkerCase(directory).with("org.liquibase:liquibase-core:4.33.0");
  }

  private WorkerProcess start(WorkerCase project, String how) throws IOException {
    return start(project, how, WorkerSettings.DEFAULT);
  }

  private WorkerProcess start(WorkerCase project, String how, WorkerSettings settings)
      throws IOException {
    String changelog =
        """
        <databaseChangeLog
            xmlns="http://www.liquibase.org/xml/ns/dbchangelog"
            xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
            xsi:schemaLocation="http://www.liquibase.org/xml/ns/dbchangelog
                http://www.liquibase.org/xml/ns/dbchangelog/dbchangelog-4.1.xsd">
          <changeSet id="misbehave" author="ada">
            <customChange class="%s"><param name="how" value="%s"/></customChange>
          </changeSet>
        </databaseChangeLog>
        """;
    Files.writeString(
        directory.resolve("master.xml"),
        changelog.formatted(MisbehavingChange.class.getName(), how));
    return project.start(project.changelogRequest("master.xml"), settings);
  }

  private static WorkerSettings options(String option) {
    return new WorkerSettings(List.of(option), WorkerSettings.DEFAULT.timeout());
  }

  private static SyncProblem death(WorkerProcess worker) {
    SyncProblem problem = catchThrowableOfType(SyncProblem.class, worker::await);
    assertThat(problem.page()).isEqualTo(ProblemPage.WORKER_DIED);
    assertThat(ProcessHandle.of(worker.pid()).filter(ProcessHandle::isAlive)).isEmpty();
    return problem;
  }

  @Test
  void exitOfUserCodeIsTold() throws Exception {
    try (WorkerCase project = project();
        WorkerProcess worker = start(project, "exits")) {
      SyncProblem problem = death(worker);
      assertThat(problem.what())
          .startsWith("The worker ended with exit code 7 and no answer.")
          .contains("Running Changeset: master.xml::misbehave::ada");
      assertThat(problem.remedy()).contains("System.exit").contains("worker.log");
    }
  }

  @Test
  void aWorkerThatHangsIsStoppedAndShowsWhereItHung() throws Exception {
    WorkerSettings patience = new WorkerSettings(List.of(), Duration.ofSeconds(30));
    try (WorkerCase project = project();
        WorkerProcess worker = start(project, "hangs", patience)) {
      SyncProblem problem = death(worker);
      assertThat(problem.what())
          .startsWith("The worker had no answer after 30 seconds and was stopped.")
          .contains("MisbehavingChange.hang");
      assertThat(problem.remedy()).contains("-Dschemasync.worker.timeout=");
    }
  }

  @Test
  void lackOfMemoryIsTold() throws Exception {
    WorkerSettings little = options("-Xmx96m");
    try (WorkerCase project = project();
        WorkerProcess worker = start(project, "fills the memory", little)) {
      SyncProblem problem = death(worker);
      assertThat(problem.what()).startsWith("The worker ran out of memory.");
      assertThat(problem.remedy()).contains("-Dschemasync.worker.jvmOptions=-Xmx");
    }
  }

  @Test
  void aCrashOfTheJvmIsToldAndItsReportIsBesideTheLog() throws Exception {
    try (WorkerCase project = project();
        WorkerProcess worker = start(project, "crashes")) {
      assertThat(death(worker).what())
          .startsWith("The worker was killed by signal 6.")
          .contains("SIGSEGV")
          .contains("worker-crash.log");
    }
    assertThat(directory.resolve("target/schemasync/worker-crash.log")).isRegularFile();
  }

  @Test
  void optionsThatTheJvmRefusesAreTold() throws Exception {
    try (WorkerCase project = project();
        WorkerProcess worker = start(project, "throws", options("-Xmx2gigabytes"))) {
      SyncProblem problem = death(worker);
      assertThat(problem.what())
          .startsWith("The worker's JVM does not start with its options.")
          .contains("-Xmx2gigabytes");
      assertThat(problem.remedy()).contains("schemasync.worker.jvmOptions");
    }
  }

  @Test
  void haltOfUserCodeIsTold() throws Exception {
    try (WorkerCase project = project();
        WorkerProcess worker = start(project, "halts")) {
      assertThat(death(worker).what())
          .startsWith("The worker ended with exit code 0 and no answer.")
          .contains("Running Changeset: master.xml::misbehave::ada");
    }
  }

  @Test
  void aWorkerThatIsKilledIsTold() throws Exception {
    try (WorkerCase project = project();
        WorkerProcess worker = start(project, "hangs")) {
      ProcessHandle.of(worker.pid()).orElseThrow().destroyForcibly();
      assertThat(death(worker).what()).startsWith("The worker was killed by signal 9.");
    }
  }

  @Test
  void anExceptionOfUserCodeIsTheChangesets() throws Exception {
    try (WorkerCase project = project();
        WorkerProcess worker = start(project, "throws")) {
      WorkerProblem problem = worker.await().problems().get(0);
      assertThat(problem.page()).isEqualTo("changeset-failed");
      assertThat(problem.what())
          .startsWith("master.xml::misbehave::ada failed:")
          .contains("nothing moved");
    }
  }

  @Test
  void aClassOfANewerJavaIsTold() throws Exception {
    String name = MisbehavingChange.class.getName().replace('.', '/') + ".class";
    byte[] bytes = Files.readAllBytes(Path.of("target/test-classes").resolve(name));
    // bytes 6 and 7 of a class file are its version; 69 is Java 25
    bytes[7] = 69;
    Path classes = directory.resolve("newer");
    Files.createDirectories(classes.resolve(name).getParent());
    Files.write(classes.resolve(name), bytes);
    int running = Runtime.version().feature();
    try (WorkerCase project = project().before(classes);
        WorkerProcess worker = start(project, "throws")) {
      WorkerProblem problem = worker.await().problems().get(0);
      assertThat(problem.page()).isEqualTo("class-not-loaded");
      assertThat(problem.what())
          .isEqualTo(
              MisbehavingChange.class.getName()
                  + " is compiled for Java 25, but the worker runs on Java "
                  + running);
      assertThat(problem.remedy()).contains("JDK 25").contains("toolchains.xml");
    }
  }

  @Test
  void liquibaseThatIsMissingIsADependencyToAdd() {
    try (WorkerCase project = new WorkerCase(directory).withChangelog("empty");
        WorkerProcess worker = project.start(project.changelogRequest("db/master.xml"))) {
      WorkerProblem problem = worker.await().problems().get(0);
      assertThat(problem.page()).isEqualTo("dependency-missing");
      assertThat(problem.remedy()).contains("<artifactId>liquibase-core</artifactId>");
    }
  }
}
