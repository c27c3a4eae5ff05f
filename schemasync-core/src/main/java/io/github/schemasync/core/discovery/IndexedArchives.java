package io.github.schemasync.core.discovery;

import io.github.schemasync.core.project.ProjectLayout;
import io.github.schemasync.core.worker.EntityArchive;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The dependencies in which Quarkus looks for entities: those with a Jandex index or a {@code
 * beans.xml}, and those that {@code quarkus.index-dependency} names.
 *
 * @param layout the project
 */
record IndexedArchives(ProjectLayout layout) {
  private static final String INDEX = "META-INF/jandex.idx";
  private static final List<String> MARKERS = List.of(INDEX, "META-INF/beans.xml");

  /**
   * What an index of a jar with mapped classes holds; few have it, and reading them all is slow.
   */
  private static final List<String> MAPPED = List.of("Entity", "MappedSuperclass", "Embeddable");

  private static final String NAMED = "index-dependency";

  /** Those that have mapped classes. */
  List<EntityArchive> find() {
    String named = namedBySettings();
    return layout.classPath().stream()
        .filter(entry -> !layout.classesDirectories().contains(entry))
        .filter(entry -> isIndexed(entry) || isNamed(entry, named))
        .map(IndexedArchives::scanned)
        .filter(archive -> !archive.classes().isEmpty())
        .toList();
  }

  private static EntityArchive scanned(Path entry) {
    MappedClasses mapped = ScannedClasses.of(List.of(entry)).mapped();
    return new EntityArchive(
        entry.getFileName().toString(), isIndexed(entry), mapped.classes(), mapped.packages());
  }

  private static boolean isIndexed(Path entry) {
    if (Files.isDirectory(entry)) {
      return isIndexedFolder(entry);
    }
    try (FileSystem inside = FileSystems.newFileSystem(entry)) {
      return isIndexedFolder(inside.getPath("/"));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(entry.toString(), unreadable);
    }
  }

  private static boolean isIndexedFolder(Path root) {
    Path index = root.resolve(INDEX);
    return Files.isRegularFile(index)
        ? MAPPED.stream().anyMatch(text(index)::contains)
        : MARKERS.stream().anyMatch(name -> Files.isRegularFile(root.resolve(name)));
  }

  /** Whether the settings may mean this jar; the worker, which reads them, decides. */
  private static boolean isNamed(Path entry, String settings) {
    String file = entry.getFileName().toString();
    String artifact = file.replaceFirst("-\\d.*", "");
    return !settings.isEmpty() && settings.contains(artifact);
  }

  /** The settings that name dependencies to be indexed, unread. */
  private String namedBySettings() {
    StringBuilder settings = new StringBuilder();
    for (Path folder : layout.classesDirectories()) {
      try (Stream<Path> files = Files.list(folder)) {
        files
            .filter(file -> file.getFileName().toString().startsWith("application"))
            .filter(Files::isRegularFile)
            .map(IndexedArchives::text)
            .filter(text -> text.contains(NAMED))
            .forEach(settings::append);
      } catch (IOException unreadable) {
        throw new UncheckedIOException(folder.toString(), unreadable);
      }
    }
    return settings.toString();
  }

  private static String text(Path file) {
    try (InputStream stream = Files.newInputStream(file)) {
      return new String(stream.readAllBytes(), StandardCharsets.ISO_8859_1);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(file.toString(), unreadable);
    }
  }
}
