package io.github.schemasync.core.project;

import java.nio.file.Path;
import java.util.List;

/**
 * Where the project's things are.
 *
 * @param name what the project is called in messages, for instance {@code com.acme:shop}
 * @param baseDirectory the project's folder
 * @param outputDirectory SchemaSync's own folder, {@code target/schemasync}; made when it is absent
 * @param classesDirectories compiled classes and resources of the project itself, {@code
 *     target/classes}
 * @param classPath the whole run-time class path in order, {@code classesDirectories} first
 * @param sourceDirectories roots of the Java sources, for naming lines
 * @param javaHome the JDK that the worker runs on
 * @param worker how it runs there
 */
public record ProjectLayout(
    String name,
    Path baseDirectory,
    Path outputDirectory,
    List<Path> classesDirectories,
    List<Path> classPath,
    List<Path> sourceDirectories,
    Path javaHome,
    WorkerSettings worker) {

  public ProjectLayout {
    classesDirectories = List.copyOf(classesDirectories);
    classPath = List.copyOf(classPath);
    sourceDirectories = List.copyOf(sourceDirectories);
  }

  /** A project whose worker runs as it does by default. */
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
        sourceDirectories,
        javaHome,
        WorkerSettings.DEFAULT);
  }
}
