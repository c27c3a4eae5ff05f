package io.github.schemasync.core.worker;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Says in words what a chain of exceptions means; without a stack trace. */
final class RootCause {
  private static final int LINES = 3;

  private RootCause() {}

  /** The messages of the chain, the outermost first, without those that only repeat another. */
  static String of(Throwable thrown) {
    List<String> lines = new ArrayList<>();
    for (Throwable each : chain(thrown)) {
      String line = line(each);
      if (lines.stream().noneMatch(known -> known.contains(line))) {
        lines.removeIf(line::contains);
        lines.add(line);
      }
    }
    int first = Math.max(0, lines.size() - LINES);
    return String.join("\n", lines.subList(first, lines.size()));
  }

  /** The name of the class that could not be loaded, when that is why it failed. */
  static Optional<String> missingClass(Throwable thrown) {
    return chain(thrown).stream()
        .filter(RootCause::saysMissing)
        .reduce((outer, inner) -> inner)
        .map(Throwable::getMessage)
        .map(RootCause::className);
  }

  /** Hibernate's message ends in the name: {@code Could not load requested class : com.acme.X}. */
  private static String className(String message) {
    return message.substring(message.lastIndexOf(' ') + 1).replace('/', '.');
  }

  private static boolean saysMissing(Throwable each) {
    return (each instanceof ClassNotFoundException || each instanceof NoClassDefFoundError)
        && each.getMessage() != null;
  }

  private static String line(Throwable each) {
    String message = Objects.requireNonNullElse(each.getMessage(), "").strip();
    boolean onlyAName = !message.contains(" ");
    return onlyAName ? (each.getClass().getSimpleName() + " " + message).strip() : message;
  }

  private static List<Throwable> chain(Throwable thrown) {
    Set<Throwable> chain = Collections.newSetFromMap(new IdentityHashMap<>());
    List<Throwable> ordered = new ArrayList<>();
    for (Throwable each = thrown; each != null && chain.add(each); each = each.getCause()) {
      if (!(each instanceof MirrorFailure)) {
        ordered.add(each);
      }
    }
    return ordered;
  }
}
