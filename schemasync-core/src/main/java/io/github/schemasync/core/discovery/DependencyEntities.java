package io.github.schemasync.core.discovery;

import io.github.schemasync.core.project.ProjectLayout;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The entities of the dependencies that are scanned. A dependency that lists its classes in a
 * {@code persistence.xml}, or a file such as {@code default-persistence.xml}, is taken at its word.
 *
 * @param paths jars and folders
 */
record DependencyEntities(List<Path> paths) {

  boolean isEmpty() {
    return paths.isEmpty();
  }

  List<DescribedUnit> units(ProjectLayout layout) {
    return PersistenceXmlFiles.allUnits(paths, layout).stream()
        .filter(unit -> !unit.unit().classes().isEmpty())
        .toList();
  }

  MappedClasses scanned() {
    return ScannedClasses.of(paths).mapped();
  }

  List<String> classes(ProjectLayout layout) {
    return paths.stream().flatMap(path -> classes(path, layout)).distinct().toList();
  }

  private static Stream<String> classes(Path path, ProjectLayout layout) {
    DependencyEntities alone = new DependencyEntities(List.of(path));
    List<DescribedUnit> listed = alone.units(layout);
    return listed.isEmpty()
        ? alone.scanned().classes().stream()
        : listed.stream().flatMap(unit -> unit.unit().classes().stream());
  }

  @Override
  public String toString() {
    return paths.stream()
        .map(path -> path.getFileName().toString())
        .collect(Collectors.joining(", "));
  }
}
