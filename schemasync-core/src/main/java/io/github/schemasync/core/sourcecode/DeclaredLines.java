package io.github.schemasync.core.sourcecode;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/** The lines on which one source file declares classes, fields and getters. */
final class DeclaredLines {
  private final Map<String, Integer> lines = new HashMap<>();
  private final Set<String> topLevel = new HashSet<>();

  /** Empty when the file cannot be read: a line is a courtesy; the finding stands without it. */
  static DeclaredLines parse(Path file) {
    DeclaredLines lines = new DeclaredLines();
    try {
      if (file.toString().endsWith(".java")) {
        JavaDeclarations.scan(file, lines);
      } else {
        KotlinDeclarations.scan(file, lines);
      }
      return lines;
    } catch (IOException | RuntimeException unparsable) {
      return new DeclaredLines();
    }
  }

  /** The first of a name counts. */
  void addClass(String name, int line, boolean isTopLevel) {
    lines.putIfAbsent(name, line);
    if (isTopLevel) {
      topLevel.add(name);
    }
  }

  /**
   * @param member a field's name, or a getter's with {@code ()}
   */
  void addMember(String className, String member, int line) {
    lines.putIfAbsent(className + "." + member, line);
  }

  /** The field or record component of this name, else its getter. */
  OptionalInt ofAttribute(String className, String attribute) {
    String capitalized =
        attribute.substring(0, 1).toUpperCase(Locale.ROOT) + attribute.substring(1);
    return List.of(attribute, "get" + capitalized + "()", "is" + capitalized + "()").stream()
        .map(member -> lines.get(className + "." + member))
        .filter(line -> line != null)
        .mapToInt(Integer::intValue)
        .findFirst();
  }

  /** Whether the file declares a class of this name that is in no other one. */
  boolean declares(String className) {
    return topLevel.contains(className);
  }

  OptionalInt ofClass(String className) {
    Integer line = lines.get(className);
    return line == null ? OptionalInt.empty() : OptionalInt.of(line);
  }
}
