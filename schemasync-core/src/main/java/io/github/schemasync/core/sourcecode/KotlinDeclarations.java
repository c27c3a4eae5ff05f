package io.github.schemasync.core.sourcecode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Walks one file of Kotlin, for which the JDK has no parser: by its words and brackets. */
final class KotlinDeclarations {
  private static final Pattern WORD =
      Pattern.compile(
          "//[^\\n]*|/\\*.*?\\*/|\"\"\".*?\"\"\"|\"(?:\\\\.|[^\"\\\\])*+\""
              + "|(?<open>[({])|(?<close>[)}])"
              + "|(?<!:)\\b(?:class|interface|object)\\s+`?(?<type>\\w+)"
              + "|\\bva[lr]\\s+`?(?<property>\\w+)",
          Pattern.DOTALL);

  private record OpenClass(String name, int depth) {}

  private final DeclaredLines found;
  private final Deque<OpenClass> around = new ArrayDeque<>();
  private int depth;

  private KotlinDeclarations(DeclaredLines found) {
    this.found = found;
  }

  static void scan(Path file, DeclaredLines found) throws IOException {
    new KotlinDeclarations(found).scan(Files.readString(file));
  }

  private void scan(String source) {
    Matcher word = WORD.matcher(source);
    while (word.find()) {
      if (word.group("open") != null) {
        depth++;
      } else if (word.group("close") != null) {
        depth--;
      } else if (word.group("type") != null) {
        openClass(word.group("type"), line(source, word.end()));
      } else if (word.group("property") != null) {
        property(word.group("property"), line(source, word.end()));
      }
    }
  }

  private static int line(String source, int end) {
    return (int) source.substring(0, end).lines().count();
  }

  /** A class without a body ends with the next one beside it. */
  private void openClass(String name, int line) {
    while (!around.isEmpty() && around.peek().depth() >= depth) {
      around.pop();
    }
    found.addClass(name, line, around.isEmpty());
    around.push(new OpenClass(name, depth));
  }

  /** In the brackets of a class: of its constructor, or of its body; deeper ones are variables. */
  private void property(String name, int line) {
    OpenClass owner = around.peek();
    if (owner != null && owner.depth() + 1 == depth) {
      found.addMember(owner.name(), name, line);
    }
  }
}
