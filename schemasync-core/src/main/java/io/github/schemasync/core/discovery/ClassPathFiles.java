package io.github.schemasync.core.discovery;

import io.github.schemasync.core.project.ProjectLayout;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/** The files of a class path, without any class of it. */
final class ClassPathFiles implements AutoCloseable {
  private final URLClassLoader own;
  private final URLClassLoader all;

  ClassPathFiles(ProjectLayout layout) {
    own = new URLClassLoader(urls(layout.classesDirectories()), null);
    all = new URLClassLoader(urls(layout.classPath()), null);
  }

  /** Those of the names that the project itself has, else those that its dependencies have. */
  List<String> existing(List<String> names) {
    List<String> ours = existing(own, names);
    return ours.isEmpty() ? existing(all, names) : ours;
  }

  /** The project's own properties file; empty when there is none. */
  Optional<Properties> properties(String name) {
    try (InputStream stream = own.getResourceAsStream(name)) {
      Properties properties = new Properties();
      if (stream != null) {
        properties.load(stream);
      }
      return stream == null ? Optional.empty() : Optional.of(properties);
    } catch (IOException | IllegalArgumentException unreadable) {
      return Optional.empty();
    }
  }

  @Override
  public void close() {
    try (own;
        all) {
      // both are closed
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static List<String> existing(URLClassLoader loader, List<String> names) {
    return names.stream().filter(name -> isNamedSo(loader.findResource(name), name)).toList();
  }

  /** A file system that ignores case finds db/changelog.xml as db/changeLog.xml too. */
  private static boolean isNamedSo(URL found, String name) {
    if (found == null) {
      return false;
    }
    try {
      return !found.getProtocol().equals("file")
          || Path.of(found.toURI()).toRealPath().endsWith(Path.of(name));
    } catch (IOException | URISyntaxException unreadable) {
      return false;
    }
  }

  private static URL[] urls(List<Path> entries) {
    return entries.stream().map(ClassPathFiles::url).toArray(URL[]::new);
  }

  private static URL url(Path entry) {
    try {
      return entry.toUri().toURL();
    } catch (MalformedURLException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
