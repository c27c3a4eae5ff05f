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
import java.util.List;
import java.util.Locale;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Walks one file of Java as the JDK's own parser sees it; the parameter is the simple name of the
 * class around.
 */
final class JavaDeclarations extends TreeScanner<Void, String> {
  private final CompilationUnitTree unit;
  private final SourcePositions positions;
  private final DeclaredLines found;

  private JavaDeclarations(
      CompilationUnitTree unit, SourcePositions positions, DeclaredLines found) {
    this.unit = unit;
    this.positions = positions;
    this.found = found;
  }

  /** Finds nothing where there is no compiler (a JRE). */
  static void scan(Path file, DeclaredLines found) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    if (compiler == null) {
      return;
    }
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
        new JavaDeclarations(unit, positions, found).scan(unit, "");
      }
    }
  }

  @Override
  public Void visitClass(ClassTree tree, String around) {
    String name = tree.getSimpleName().toString();
    found.addClass(name, line(tree, tree.getModifiers()), around.isEmpty());
    return super.visitClass(tree, name);
  }

  @Override
  public Void visitVariable(VariableTree tree, String around) {
    found.addMember(around, tree.getName().toString(), line(tree, tree.getModifiers()));
    return null;
  }

  @Override
  public Void visitMethod(MethodTree tree, String around) {
    found.addMember(around, tree.getName() + "()", line(tree, tree.getModifiers()));
    return null;
  }

  /** The line on which the annotations and modifiers end: that of the name, as a rule. */
  private int line(Tree tree, Tree modifiers) {
    long end = positions.getEndPosition(unit, modifiers);
    long start = end < 0 ? positions.getStartPosition(unit, tree) : end;
    return (int) unit.getLineMap().getLineNumber(start);
  }
}
