package io.github.schemasync.maven;

import io.github.schemasync.core.RenameAnswer;
import io.github.schemasync.core.RenameChoice;
import io.github.schemasync.core.RenameQuestion;
import io.github.schemasync.core.problem.ProblemPage;
import io.github.schemasync.core.problem.SyncProblem;
import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Reader;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;

/** Asks the person who runs the build. */
final class Terminal implements RenameQuestion {
  private final BufferedReader in;
  private final PrintWriter out;

  Terminal(Reader in, PrintWriter out) {
    this.in = new BufferedReader(in);
    this.out = out;
  }

  /** Absent in batch mode, and where input or output is no terminal. */
  @SuppressWarnings("SystemConsoleNull") // null up to Java 21; later ones are asked
  static Optional<RenameQuestion> of(MavenSession session) {
    Console console = System.console();
    return console != null && isTerminal(console) && session.getRequest().isInteractiveMode()
        ? Optional.of(new Terminal(console.reader(), console.writer()))
        : Optional.empty();
  }

  /** From Java 22 on there is a console without a terminal, which says so itself. */
  private static boolean isTerminal(Console console) {
    try {
      Method method = Console.class.getMethod("isTerminal");
      return (Boolean) method.invoke(console);
    } catch (NoSuchMethodException olderJava) {
      return true;
    } catch (ReflectiveOperationException unknown) {
      return false;
    }
  }

  @Override
  public RenameAnswer ask(RenameChoice choice) {
    out.println();
    out.println("Only the changelog has the one, only the entities have the other:");
    out.println("  " + choice.question());
    show("r", "it was renamed and keeps its data", choice.renamed());
    show("d", "it is dropped with its data, the other is new", choice.replaced());
    show("k", "it stays as it is, the other is new", List.of());
    while (true) {
      out.print("Which? [r/d/k] ");
      out.flush();
      Optional<RenameAnswer> answer = answer();
      if (answer.isPresent()) {
        return answer.get();
      }
    }
  }

  private void show(String letter, String meaning, List<String> changesets) {
    out.println("  " + letter + ": " + meaning);
    changesets.forEach(line -> out.println("      | " + line));
  }

  private Optional<RenameAnswer> answer() {
    try {
      String line = in.readLine();
      if (line == null) {
        throw ended();
      }
      return switch (line.strip().toLowerCase(Locale.ROOT)) {
        case "r" -> Optional.of(RenameAnswer.RENAMED);
        case "d" -> Optional.of(RenameAnswer.DROPPED);
        case "k" -> Optional.of(RenameAnswer.KEPT);
        default -> Optional.empty();
      };
    } catch (IOException broken) {
      throw ended();
    }
  }

  private static SyncProblem ended() {
    return new SyncProblem(
        ProblemPage.RENAME_AMBIGUOUS,
        "The input ended before it was said what was renamed; nothing was written.",
        "Run the goal again, or in batch mode (-B), which prints the properties that say it.");
  }
}
