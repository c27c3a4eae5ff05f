package io.github.schemasync.core.discovery;

import io.github.classgraph.ClassGraph;
import io.github.classgraph.ClassInfo;
import io.github.classgraph.ClassInfoList;
import io.github.classgraph.PackageInfo;
import io.github.classgraph.ScanResult;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What the class files of some folders and jars say; none of the classes is loaded.
 *
 * @param mapped the mapped classes
 * @param applications classes annotated {@code @SpringBootApplication}
 * @param configurations classes with Spring beans that matter for the mapping
 */
record ScannedClasses(
    MappedClasses mapped, List<String> applications, List<String> configurations) {
  private static final List<String> MAPPED =
      List.of("Entity", "Embeddable", "MappedSuperclass", "Converter");
  private static final List<String> JPA = List.of("jakarta.persistence.", "javax.persistence.");
  private static final List<String> OF_MAPPING =
      List.of(
          "org.hibernate.",
          "jakarta.persistence.",
          "javax.persistence.",
          "io.quarkus.hibernate.orm.");
  private static final List<String> APPLICATION =
      List.of(
          "org.springframework.boot.autoconfigure.SpringBootApplication",
          "org.springframework.boot.autoconfigure.EnableAutoConfiguration");

  /** Scans everything in the given folders and jars. */
  static ScannedClasses of(List<Path> classPath) {
    return of(classPath, List.of());
  }

  /**
   * Scans the given folders and jars.
   *
   * @param packages only these and their sub-packages; none means all
   */
  static ScannedClasses of(List<Path> classPath, List<String> packages) {
    if (classPath.isEmpty()) {
      return new ScannedClasses(new MappedClasses(List.of(), List.of(), ""), List.of(), List.of());
    }
    try (ScanResult result = scan(classPath, packages)) {
      return new ScannedClasses(
          new MappedClasses(
              annotated(MAPPED, result), annotatedPackages(result), String.join(", ", packages)),
          names(APPLICATION.stream().map(result::getClassesWithAnnotation)),
          new MappingBeans(result).declaringClasses());
    }
  }

  /** Whether entities are among them, and not only what entities are made of. */
  static boolean holdEntities(List<Path> classPath) {
    try (ScanResult result = scan(classPath, List.of())) {
      return !annotated(List.of("Entity"), result).isEmpty();
    }
  }

  private static ScanResult scan(List<Path> classPath, List<String> packages) {
    return new ClassGraph()
        .overrideClasspath(classPath)
        .enableAnnotationInfo()
        .enableMethodInfo()
        .ignoreClassVisibility()
        .ignoreMethodVisibility()
        .acceptPackages(packages.toArray(String[]::new))
        .scan();
  }

  private static List<String> annotated(List<String> annotations, ScanResult result) {
    return names(
        annotations.stream()
            .flatMap(name -> JPA.stream().map(prefix -> prefix + name))
            .map(result::getClassesWithAnnotation));
  }

  private static List<String> annotatedPackages(ScanResult result) {
    return result.getPackageInfo().stream()
        .filter(ScannedClasses::isAnnotated)
        .map(PackageInfo::getName)
        .sorted()
        .toList();
  }

  private static boolean isAnnotated(PackageInfo info) {
    Predicate<String> ofMapping = name -> OF_MAPPING.stream().anyMatch(name::startsWith);
    return info.getAnnotationInfo().getNames().stream().anyMatch(ofMapping);
  }

  private static List<String> names(Stream<ClassInfoList> lists) {
    return lists
        .flatMap(ClassInfoList::stream)
        .filter(each -> !each.isAnnotation() && !each.isExternalClass())
        .map(ClassInfo::getName)
        .distinct()
        .sorted()
        .toList();
  }
}
