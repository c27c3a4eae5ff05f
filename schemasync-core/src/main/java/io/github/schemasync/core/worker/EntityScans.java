package io.github.schemasync.core.worker;

import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The packages of {@code @EntityScan} on classes that are not sources of the context themselves.
 *
 * @param spring the project's Spring
 * @param context the captured context; its environment resolves placeholders
 */
record EntityScans(SpringTypes spring, Mirror context) {

  List<String> packages(SpringBootApplication application) throws ClassNotFoundException {
    List<String> packages = new ArrayList<>();
    if (application.mainClass().isPresent()) {
      Class<?> main = spring.load(application.mainClass().get());
      for (Annotation annotation : main.getAnnotations()) {
        if (annotation.annotationType().getSimpleName().equals("EntityScan")) {
          packages.addAll(of(new Mirror(annotation), main));
        }
      }
    }
    return packages;
  }

  private List<String> of(Mirror annotation, Class<?> main) {
    Mirror environment = context.mirror("getEnvironment").orElseThrow();
    List<String> packages = new ArrayList<>();
    for (String attribute : List.of("value", "basePackages")) {
      for (String name : (String[]) annotation.find(attribute).orElseThrow()) {
        String resolved = (String) environment.find("resolvePlaceholders", name).orElseThrow();
        packages.addAll(Arrays.stream(resolved.split(",", -1)).map(String::strip).toList());
      }
    }
    for (Class<?> type : (Class<?>[]) annotation.find("basePackageClasses").orElseThrow()) {
      packages.add(type.getPackageName());
    }
    return packages.isEmpty() ? List.of(main.getPackageName()) : packages;
  }
}
