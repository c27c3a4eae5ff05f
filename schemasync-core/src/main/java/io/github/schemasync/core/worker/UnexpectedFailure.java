package io.github.schemasync.core.worker;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whatever ended a job, as a problem. */
final class UnexpectedFailure {
  private static final Pattern CLASS_VERSION =
      Pattern.compile("(\\S+) has been compiled .*class file version (\\d+)\\.\\d+\\).*");

  private UnexpectedFailure() {}

  /** The failure as the job threw it. */
  static Throwable root(Throwable failure) {
    boolean wrapped =
        failure instanceof ExecutionException || failure instanceof CompletionException;
    return wrapped && failure.getCause() != null ? root(failure.getCause()) : failure;
  }

  static WorkerProblem problem(Throwable failure) {
    Optional<WorkerProblem> tooNew = newerClass(failure);
    if (tooNew.isPresent()) {
      return tooNew.get();
    }
    Optional<WorkerProblem> mixed = MixedVersions.problem(failure);
    if (mixed.isPresent()) {
      return mixed.get();
    }
    return failure instanceof WorkerProblem expected ? expected : unexpected(failure);
  }

  /** The failure and its causes, outermost first. */
  static Stream<Throwable> chain(Throwable failure) {
    return Stream.iterate(failure, cause -> cause != null, Throwable::getCause).limit(50);
  }

  static <T extends Throwable> Optional<T> find(Throwable failure, Class<T> type) {
    return chain(failure).filter(type::isInstance).map(type::cast).findFirst();
  }

  /** The message that is nearest to the reason; the class name where there is none. */
  static String innermostMessage(Throwable failure) {
    return chain(failure)
        .filter(cause -> cause.getMessage() != null && !cause.getMessage().isBlank())
        .map(Throwable::getMessage)
        .reduce((outer, inner) -> inner)
        .orElse(failure.toString())
        .strip();
  }

  private static Optional<WorkerProblem> newerClass(Throwable failure) {
    return find(failure, UnsupportedClassVersionError.class)
        .map(error -> CLASS_VERSION.matcher(String.valueOf(error.getMessage())))
        .filter(Matcher::find)
        .map(match -> newerClass(match.group(1).replace('/', '.'), match.group(2), failure));
  }

  private static WorkerProblem newerClass(String name, String version, Throwable failure) {
    // class file version 61 is Java 17
    int java = Integer.parseInt(version) - 44;
    return new WorkerProblem(
        "class-not-loaded",
        name
            + " is compiled for Java "
            + java
            + ", but the worker runs on Java "
            + Runtime.version().feature(),
        "Run Maven on a JDK "
            + java
            + " or newer (JAVA_HOME), or name one in ~/.m2/toolchains.xml.",
        failure);
  }

  private static WorkerProblem unexpected(Throwable failure) {
    List<String> causes = chain(failure).map(Throwable::toString).distinct().toList();
    return new WorkerProblem(
        "worker-died",
        "The worker did not expect: " + String.join(System.lineSeparator() + "  ", causes),
        "The whole stack trace is in worker.log, in SchemaSync's output directory.",
        failure);
  }
}
