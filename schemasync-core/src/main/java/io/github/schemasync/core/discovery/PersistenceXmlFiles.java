package io.github.schemasync.core.discovery;

import io.github.schemasync.core.project.ProjectLayout;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds {@code persistence.xml} in folders and jars. */
final class PersistenceXmlFiles {
  private static final String STANDARD = "META-INF/persistence.xml";

  private PersistenceXmlFiles() {}

  /** The units of each {@code META-INF/persistence.xml}. */
  static List<DescribedUnit> units(List<Path> roots, ProjectLayout layout) {
    return read(roots, layout, STANDARD::equals);
  }

  /** Also of {@code default-persistence.xml} and the like, in {@code META-INF} or at the root. */
  static List<DescribedUnit> allUnits(List<Path> roots, ProjectLayout layout) {
    return read(roots, layout, name -> name.matches("(META-INF/)?[^/]*persistence[^/]*\\.xml"));
  }

  private static List<DescribedUnit> read(
      List<Path> roots, ProjectLayout layout, Predicate<String> wanted) {
    List<DescribedUnit> units = new ArrayList<>();
    for (Path root : roots) {
      if (Files.isDirectory(root)) {
        units.addAll(read(root, root, layout, wanted));
      } else if (Files.isRegularFile(root)) {
        units.addAll(readJar(root, layout, wanted));
      }
    }
    return units;
  }

  private static List<DescribedUnit> readJar(
      Path jar, ProjectLayout layout, Predicate<String> wanted) {
    try (FileSystem inside = FileSystems.newFileSystem(jar)) {
      return read(jar, inside.getPath("/"), layout, wanted);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(jar.toString(), unreadable);
    }
  }

  private static List<DescribedUnit> read(
      Path root, Path top, ProjectLayout layout, Predicate<String> wanted) {
    List<DescribedUnit> units = new ArrayList<>();
    for (Path file : candidates(top)) {
      String name = top.relativize(file).toString().replace('\\', '/');
      if (wanted.test(name)) {
        UnitContainer container = new UnitContainer(root, name, layout);
        PersistenceXml.parse(file, name).stream().map(container::describe).forEach(units::add);
      }
    }
    return units;
  }

  private static List<Path> candidates(Path top) {
    List<Path> files = new ArrayList<>();
    for (Path folder : List.of(top.resolve("META-INF"), top)) {
      if (Files.isDirectory(folder)) {
        try (Stream<Path> entries = Files.list(folder)) {
          entries.filter(Files::isRegularFile).sorted().forEach(files::add);
        } catch (IOException unreadable) {
          throw new UncheckedIOException(folder.toString(), unreadable);
        }
      }
    }
    return files;
  }
}
