package io.github.schemasync.maven;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each project in {@code src/it} says what is expected of it and checks that this came true. */
class InvokerProjectsTest {
  private static final Path PROJECTS = Path.of("..", "src", "it");
  private static final Path SHARED_PARENT = PROJECTS.resolve("parent");

  static List<Path> projects() throws IOException {
    try (Stream<Path> folders = Files.list(PROJECTS)) {
      return folders
          .filter(Files::isDirectory)
          .filter(folder -> !folder.equals(SHARED_PARENT))
          .sorted()
          .toList();
    }
  }

  @Test
  void thereAreProjects() throws IOException {
    assertThat(projects()).hasSizeGreaterThan(15);
  }

  @ParameterizedTest
  @MethodSource("projects")
  void projectIsComplete(Path project) {
    assertThat(project.resolve("pom.xml")).isRegularFile();
    assertThat(project.resolve("invoker.properties")).isRegularFile();
    assertThat(project.resolve("verify.groovy")).isRegularFile();
  }

  @ParameterizedTest
  @MethodSource("projects")
  void verifyScriptAsserts(Path project) throws IOException {
    assertThat(Files.readString(project.resolve("verify.groovy"))).contains("assertThat(");
  }

  @ParameterizedTest
  @MethodSource("projects")
  void nameSaysTheExpectedOutcome(Path project) throws IOException {
    assertThat(project.getFileName().toString())
        .endsWith(expectedResult(project).equals("success") ? "-passes" : "-fails");
  }

  private static String expectedResult(Path project) throws IOException {
    Properties properties = new Properties();
    try (Reader file = Files.newBufferedReader(project.resolve("invoker.properties"), UTF_8)) {
      properties.load(file);
    }
    assertThat(properties).containsKey("invoker.buildResult");
    return properties.getProperty("invoker.buildResult");
  }
}
