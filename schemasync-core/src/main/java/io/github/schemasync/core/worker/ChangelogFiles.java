package io.github.schemasync.core.worker;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import liquibase.resource.ClassLoaderResourceAccessor;
import liquibase.resource.FileSystemResourceAccessor;
import liquibase.resource.ResourceAccessor;

/**
 * Where Liquibase finds changelog files: on the class path first, then below the project's folder,
 * then below {@code src/main/resources}. Knows {@code classpath:} as frameworks do. A proxy,
 * because the interface of 4.9 shares no abstract method with that of 4.33.
 */
final class ChangelogFiles extends ProxyObject {
  /** The one method that opens a file by its name: in Liquibase 4.12 and later, 4.0, 3. */
  private static final List<String> FINDERS =
      List.of("getAll", "openStreams", "getResourcesAsStream");

  private final List<ResourceAccessor> places;
  private final List<Path> folders;
  private final Set<String> opened = new TreeSet<>();
  private final Set<String> beyondClassPath = new TreeSet<>();

  ChangelogFiles(Path baseDirectory) throws ReflectiveOperationException {
    this(baseDirectory, Optional.empty(), List.of());
  }

  /**
   * The same, but for the files of a folder that wins over every other place, and with more folders
   * after the others.
   */
  ChangelogFiles(Path baseDirectory, Optional<Path> first, List<String> more)
      throws ReflectiveOperationException {
    places = new ArrayList<>();
    if (first.isPresent()) {
      places.add(folder(first.get()));
    }
    places.add(new ClassLoaderResourceAccessor(ChangelogFiles.class.getClassLoader()));
    folders =
        Stream.concat(Stream.of("", "src/main/resources"), more.stream())
            .map(baseDirectory::resolve)
            .toList();
    for (Path folder : folders) {
      if (Files.isDirectory(folder)) {
        places.add(folder(folder));
      }
    }
  }

  /** Where files are looked for, for messages. */
  String locations() {
    return Stream.concat(
            Stream.of("the class path"),
            folders.stream().filter(Files::isDirectory).map(Path::toString))
        .collect(Collectors.joining(", "));
  }

  /** Names of all files and folders that were asked for and found, sorted. */
  List<String> opened() {
    return List.copyOf(opened);
  }

  /**
   * Where files and folders are, or would be, that the class path does not have, and those of the
   * given names.
   */
  List<String> outside(List<String> names) {
    return Stream.concat(beyondClassPath.stream(), names.stream())
        .distinct()
        // Windows has no path of some names
        .flatMap(name -> folders.stream().map(folder -> folder + File.separator + name))
        .toList();
  }

  boolean exists(String name) throws Exception {
    Method finder =
        Stream.of(ResourceAccessor.class.getMethods())
            .filter(method -> FINDERS.contains(method.getName()))
            .min((one, other) -> rank(one) - rank(other))
            .orElseThrow();
    Object[] arguments = finder.getParameterCount() == 1 ? args(name) : args(null, name);
    Object found = answer(finder, arguments);
    close(found);
    return !isNothing(found);
  }

  @Override
  Object answer(Method method, Object[] arguments) throws Exception {
    return switch (method.getName()) {
      case "close" -> null;
      case "describeLocations" -> locations(method);
      case "toClassLoader" -> ChangelogFiles.class.getClassLoader();
      default -> firstFound(method, Stream.of(arguments).map(ChangelogFiles::plain).toArray());
    };
  }

  private Object firstFound(Method method, Object[] arguments) throws ReflectiveOperationException {
    Optional<InvocationTargetException> refusal = Optional.empty();
    for (ResourceAccessor place : places) {
      try {
        Object found = method.invoke(place, arguments);
        if (!isNothing(found)) {
          opened.addAll(names(arguments));
          return found;
        }
        beyondClassPath.addAll(names(arguments));
      } catch (InvocationTargetException refused) {
        // Liquibase 3 throws where a folder is not on the class path
        beyondClassPath.addAll(names(arguments));
        refusal = refusal.or(() -> Optional.of(refused));
      }
    }
    if (refusal.isPresent()) {
      throw refusal.get();
    }
    return method.invoke(places.get(0), arguments);
  }

  /** One name, or a file and a name relative to it. */
  private static List<String> names(Object[] arguments) {
    List<String> names =
        Stream.of(arguments)
            .filter(String.class::isInstance)
            .map(String.class::cast)
            .collect(Collectors.toList());
    if (names.size() == 2) {
      names.add(ChangeFiles.sibling(names.get(0), names.get(1)));
    }
    return names;
  }

  private Object locations(Method method) throws ReflectiveOperationException {
    List<Object> all = new ArrayList<>();
    for (ResourceAccessor place : places) {
      all.addAll((Collection<?>) method.invoke(place));
    }
    return method.getReturnType() == List.class ? all : new TreeSet<>(all);
  }

  /** Liquibase's own accessors do not know Spring's prefixes. */
  private static Object plain(Object argument) {
    return argument instanceof String name ? name.replaceFirst("^classpath\\*?:/*", "") : argument;
  }

  private static boolean isNothing(Object found) {
    if (found instanceof Iterable<?> several) {
      return !several.iterator().hasNext();
    }
    return found == null;
  }

  private static void close(Object found) throws IOException {
    if (found instanceof Iterable<?> several) {
      for (Object one : several) {
        if (one instanceof InputStream stream) {
          stream.close();
        }
      }
    }
  }

  @SuppressWarnings("deprecation") // its successor is not in 4.9
  private static ResourceAccessor folder(Path folder) throws ReflectiveOperationException {
    try {
      return FileSystemResourceAccessor.class
          .getConstructor(File[].class)
          .newInstance((Object) new File[] {folder.toFile()});
    } catch (NoSuchMethodException before40) {
      return new FolderOfLiquibase3(folder).as(ResourceAccessor.class);
    }
  }

  private static int rank(Method method) {
    return FINDERS.indexOf(method.getName());
  }

  private static Object[] args(Object... arguments) {
    return arguments;
  }
}
