package io.github.schemasync.core.worker;

import java.security.CodeSource;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A class that was compiled against another version of a library than the one that is there. */
final class MixedVersions {
  /** {@code 'void com.acme.Shelf.put(int)'}, {@code com.acme.Shelf.put()V}. */
  private static final Pattern METHOD = Pattern.compile("(?:^|[ '])([\\w.$]+)\\.[\\w$<>]+\\(");

  private MixedVersions() {}

  static Optional<WorkerProblem> problem(Throwable failure) {
    return UnexpectedFailure.find(failure, NoSuchMethodError.class)
        .map(error -> problem(String.valueOf(error.getMessage()), failure));
  }

  private static WorkerProblem problem(String message, Throwable failure) {
    Matcher matcher = METHOD.matcher(message);
    Optional<String> name = matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    return new WorkerProblem(
        "class-not-loaded",
        "There is no method "
            + message
            + name.map(it -> ": class " + it + " comes from " + home(it)).orElse(""),
        "Two versions of a library are on the project's run-time class path, or two libraries that do"
            + " not fit each other. Look with mvn dependency:tree which one brings the class, and let"
            + " one version win in <dependencyManagement>.",
        failure);
  }

  private static String home(String name) {
    try {
      ClassLoader loader = Thread.currentThread().getContextClassLoader();
      CodeSource source = Class.forName(name, false, loader).getProtectionDomain().getCodeSource();
      return source == null ? "the JDK" : source.getLocation().getPath();
    } catch (ClassNotFoundException | LinkageError absent) {
      return "nowhere";
    }
  }
}
