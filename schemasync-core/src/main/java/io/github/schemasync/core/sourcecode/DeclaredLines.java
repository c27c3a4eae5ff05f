package io.github.schemasync.core.sourcecode;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * The lines on which one source file declares classes, fields and getters, as the JDK's own parser
 * sees them. Empty where there is no compiler (a JRE) or no way to parse.
 */
final class DeclaredLines {
  private final Map<String, Integer> lines = new HashMap<>();
  private final Set<String> topLevel = new HashSet<>();

  private DeclaredLines() {}

  static DeclaredLines parse(Path file) {
    DeclaredLines lines = new DeclaredLines();
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    if (compiler != null) {
      lines.scan(compiler, file);
    }
    return lines;
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

  private void scan(JavaCompiler compiler, Path file) {
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(ignored -> {}, Locale.ROOT, StandardCharsets.UTF_8)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null,
                  files,
                  ignored -> {},
                  List.of("-proc:none"),
                  null,
                  files.getJavaFileObjects(file));
      SourcePositions positions = Trees.instance(task).getSourcePositions();
      for (CompilationUnitTree unit : task.parse()) {
        new Declarations(unit, positions).scan(unit, "");
      }
    } catch (IOException | RuntimeException unparsable) {
      // A line number is a courtesy; the finding stands without it.
      lines.clear();
    }
  }

  /** Walks one file; the parameter is the simple name of the class around. */
  private final class Declarations extends TreeScanner<Void, String> {
    private final CompilationUnitTree unit;
    private final SourcePositions positions;

    private Declarations(CompilationUnitTree unit, SourcePositions positions) {
      this.unit = unit;
      this.positions = positions;
    }

    @Override
    public Void visitClass(ClassTree tree, String around) {
      String name = tree.getSimpleName().toString();
      note(name, tree, tree.getModifiers());
      if (around.isEmpty()) {
        topLevel.add(name);
      }
      return super.visitClass(tree, name);
    }

    @Override
    public Void visitVariable(VariableTree tree, String around) {
      note(around + "." + tree.getName(), tree, tree.getModifiers());
      return null;
    }

    @Override
    public Void visitMethod(MethodTree tree, String around) {
      note(around + "." + tree.getName() + "()", tree, tree.getModifiers());
      return null;
    }

    /** The line on which the annotations and modifiers end: that of the name, as a rule. */
    private void note(String declared, Tree tree, Tree modifiers) {
      long end = positions.getEndPosition(unit, modifiers);
      long start = end < 0 ? positions.getStartPosition(unit, tree) : end;
      if (start >= 0) {
        lines.putIfAbsent(declared, (int) unit.getLineMap().getLineNumber(start));
      }
    }
  }
}
