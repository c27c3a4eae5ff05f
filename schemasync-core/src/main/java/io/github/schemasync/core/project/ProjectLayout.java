package io.github.schemasync.core.project;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where the project's things are.
 *
 * @param name what the project is called in messages, for instance {@code com.acme:shop}
 * @param baseDirectory the project's folder
 * @param outputDirectory SchemaSync's own folder, {@code target/schemasync}; made when it is absent
 * @param classesDirectories compiled classes and resources of the project itself, {@code
 *     target/classes}
 * @param classPath the whole run-time class path in order, {@code classesDirectories} first
 * @param siblings those entries of the class path that other modules of the same build make
 * @param sourceDirectories roots of the Java sources, those of siblings too, for naming lines
 * @param javaHome the JDK that the worker runs on
 * @param worker how it runs there
 */
public record ProjectLayout(
    String name,
    Path baseDirectory,
    Path outputDirectory,
    List<Path> classesDirectories,
    List<Path> classPath,
    List<SiblingModule> siblings,
    List<Path> sourceDirectories,
    Path javaHome,
    WorkerSettings worker) {

  public ProjectLayout {
    classesDirectories = List.copyOf(classesDirectories);
    classPath = List.copyOf(classPath);
    siblings = List.copyOf(siblings);
    sourceDirectories = List.copyOf(sourceDirectories);
  }

  /** A project of one module, whose worker runs as it does by default. */
  public ProjectLayout(
      String name,
      Path baseDirectory,
      Path outputDirectory,
      List<Path> classesDirectories,
      List<Path> classPath,
      List<Path> sourceDirectories,
      Path javaHome) {
    this(
        name,
        baseDirectory,
        outputDirectory,
        classesDirectories,
        classPath,
        List.of(),
        sourceDirectories,
        javaHome,
        WorkerSettings.DEFAULT);
  }

  /** The same under the siblings' names, with their classes beside the project's own. */
  public ProjectLayout withSiblings() {
    return new ProjectLayout(
        siblingNames(),
        baseDirectory,
        outputDirectory,
        Stream.concat(classesDirectories.stream(), siblings.stream().map(SiblingModule::classes))
            .toList(),
        classPath,
        siblings,
        sourceDirectories,
        javaHome,
        worker);
  }

  /**
   * A path as it is seen from the project's folder, with slashes: {@code ../db/root.xml}; the whole
   * path where Windows has none from one drive to another.
   */
  public String fromBase(Path path) {
    Path base = baseDirectory.toAbsolutePath().normalize();
    Path absolute = path.toAbsolutePath().normalize();
    boolean reachable = Objects.equals(base.getRoot(), absolute.getRoot());
    return (reachable ? base.relativize(absolute) : absolute).toString().replace('\\', '/');
  }

  /** For messages; empty when there are none. */
  public String siblingNames() {
    return siblings.stream().map(SiblingModule::name).collect(Collectors.joining(", "));
  }

  /** Whether a folder or jar holds classes of the project itself. */
  public boolean isOwn(Path classes) {
    return classesDirectories.contains(classes)
        && siblings.stream().noneMatch(sibling -> sibling.classes().equals(classes));
  }
}
