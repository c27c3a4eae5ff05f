package io.github.schemasync.core.testing;

import io.github.schemasync.core.project.ProjectLayout;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.jboss.shrinkwrap.resolver.api.maven.Maven;

/**
 * A folder of {@code models}, compiled against one of the {@code class-paths}. Sources are written
 * for the newest framework; what older ones call otherwise is replaced.
 *
 * @param classes the compiled classes and the resources
 * @param dependencies the jars of the class path
 */
public record TestProject(Path classes, List<Path> dependencies) {
  private static final Map<String, List<Path>> CLASS_PATHS = new ConcurrentHashMap<>();
  private static final Path RESOURCES = Path.of("src/test/resources");

  /** A project in a folder of its own below {@code directory}. */
  public static TestProject compile(String model, String classPath, Path directory) {
    List<Path> jars = CLASS_PATHS.computeIfAbsent(classPath, TestProject::resolve);
    Path classes = directory.resolve("classes");
    ModelFiles files = ModelFiles.of(RESOURCES.resolve("models").resolve(model), classPath);
    try {
      List<String> sources = new ArrayList<>();
      for (Map.Entry<Path, Path> file : files.byPlace().entrySet()) {
        boolean source = file.getKey().toString().endsWith(".java");
        Path target = directory.resolve(source ? "sources" : "classes").resolve(file.getKey());
        Files.createDirectories(target.getParent());
        Files.writeString(target, adapted(Files.readString(file.getValue()), classPath));
        if (source) {
          sources.add(target.toString());
        }
      }
      Files.createDirectories(classes);
      compile(sources, classes, jars);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return new TestProject(classes, jars);
  }

  /** How the project looks to SchemaSync. */
  public ProjectLayout layout() {
    return new ProjectLayout(
        "com.acme:shop",
        classes.getParent(),
        classes.resolveSibling("schemasync"),
        List.of(classes),
        Stream.concat(Stream.of(classes), dependencies.stream()).toList(),
        List.of(),
        Path.of(System.getProperty("java.home")));
  }

  private static List<Path> resolve(String classPath) {
    File[] files =
        Maven.resolver()
            .loadPomFromFile(RESOURCES.resolve("class-paths/" + classPath + "/pom.xml").toFile())
            .importCompileAndRuntimeDependencies()
            .resolve()
            .withTransitivity()
            .asFile();
    return Arrays.stream(files).map(File::toPath).toList();
  }

  private static String adapted(String text, String classPath) {
    String adapted = text;
    if (classPath.equals("hibernate-5.6") || classPath.equals("spring-boot-2.7")) {
      adapted =
          adapted
              .replace("jakarta.", "javax.")
              .replace(
                  "@Generated ", "@Generated(org.hibernate.annotations.GenerationTime.INSERT) ");
    }
    if (!classPath.equals("spring-boot-4.0")) {
      adapted =
          adapted
              .replace(
                  "boot.persistence.autoconfigure.EntityScan",
                  "boot.autoconfigure.domain.EntityScan")
              .replace(
                  "boot.hibernate.autoconfigure.HibernatePropertiesCustomizer",
                  "boot.autoconfigure.orm.jpa.HibernatePropertiesCustomizer")
              .replace(
                  "PhysicalNamingStrategySnakeCaseImpl", "CamelCaseToUnderscoresNamingStrategy");
    }
    return adapted;
  }

  private static void compile(List<String> sources, Path classes, List<Path> jars) {
    String classPath =
        jars.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    List<String> arguments =
        new ArrayList<>(
            List.of("-nowarn", "-proc:none", "-cp", classPath, "-d", classes.toString()));
    arguments.addAll(sources);
    int failures =
        sources.isEmpty()
            ? 0
            : ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, arguments.toArray(String[]::new));
    if (failures != 0) {
      throw new IllegalStateException("the model does not compile against " + classPath);
    }
  }
}
