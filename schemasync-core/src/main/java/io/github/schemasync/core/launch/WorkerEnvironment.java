package io.github.schemasync.core.launch;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The environment of the worker: the build's own, without what tells of the terminal and of the
 * command. It is another in each window, and what the worker cannot see cannot change its answer.
 */
public final class WorkerEnvironment {
  private static final Predicate<String> OF_THE_TERMINAL =
      Pattern.compile(
              "_|SHLVL|PWD|OLDPWD|COLUMNS|LINES|TERM|TERM_.*|COLORTERM|LS_COLORS|WINDOWID|DISPLAY"
                  + "|SSH_.*|GPG_TTY|XDG_SESSION_.*|DBUS_SESSION_BUS_ADDRESS|TMUX.*|STY"
                  + "|MAVEN_CMD_LINE_ARGS|MAVEN_PROJECTBASEDIR|JAVA_MAIN_CLASS_.*")
          .asMatchPredicate();

  private WorkerEnvironment() {}

  /** Those variables of a build that its worker has too, by name. */
  public static Map<String, String> of(Map<String, String> build) {
    Map<String, String> kept = new TreeMap<>(build);
    kept.keySet().removeIf(OF_THE_TERMINAL);
    return kept;
  }
}
