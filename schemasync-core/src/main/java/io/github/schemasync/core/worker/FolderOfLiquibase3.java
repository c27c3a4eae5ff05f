package io.github.schemasync.core.worker;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The files of a folder for Liquibase 3, whose own accessor fails where a jar of the class path has
 * no root entry.
 */
final class FolderOfLiquibase3 extends ProxyObject {
  private final Path folder;

  FolderOfLiquibase3(Path folder) {
    this.folder = folder;
  }

  @Override
  Object answer(Method method, Object[] arguments) throws IOException {
    return switch (method.getName()) {
      case "getResourcesAsStream" -> open((String) arguments[0]);
      case "list" -> list(arguments);
      case "toClassLoader" -> FolderOfLiquibase3.class.getClassLoader();
      default -> null;
    };
  }

  private Set<InputStream> open(String name) throws IOException {
    Path file = folder.resolve(name);
    return Files.isRegularFile(file) ? Set.of(Files.newInputStream(file)) : null;
  }

  /** Arguments: relative to what, path, with files, with folders, recursively. */
  private Set<String> list(Object[] arguments) throws IOException {
    Path start = folder.resolve((String) arguments[1]);
    if (arguments[0] != null) {
      start = folder.resolve((String) arguments[0]).resolveSibling((String) arguments[1]);
    }
    if (!Files.isDirectory(start)) {
      return null;
    }
    boolean files = (boolean) arguments[2];
    boolean folders = (boolean) arguments[3];
    Set<String> names = new TreeSet<>();
    try (Stream<Path> found = Files.walk(start, (boolean) arguments[4] ? Integer.MAX_VALUE : 1)) {
      found
          .filter(path -> Files.isDirectory(path) ? folders : files)
          .forEach(path -> names.add(folder.relativize(path).toString().replace('\\', '/')));
    }
    return names;
  }
}
