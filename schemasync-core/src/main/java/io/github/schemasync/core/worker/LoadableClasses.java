package io.github.schemasync.core.worker;

import java.util.List;

/**
 * Loads each mapped class with its members before Hibernate does, because Hibernate's message names
 * the missing class but not the one that needs it.
 *
 * @param loader the project's class path
 */
record LoadableClasses(ClassLoader loader) {

  void check(List<String> classes) throws WorkerProblem {
    for (String name : classes) {
      check(name);
    }
  }

  private void check(String name) throws WorkerProblem {
    try {
      members(Class.forName(name, false, loader));
    } catch (UnsupportedClassVersionError tooNew) {
      throw new WorkerProblem(
          "class-not-loaded",
          "Entity class " + name + " does not load: " + tooNew.getMessage(),
          "It was compiled for a newer Java than "
              + System.getProperty("java.version")
              + ", which SchemaSync runs it on: run Maven on the JDK that compiles the project, or"
              + " configure that JDK as a toolchain.",
          tooNew);
    } catch (ClassNotFoundException | LinkageError | TypeNotPresentException broken) {
      String missing = RootCause.missingClass(broken).orElseGet(broken::getMessage);
      throw problem("Entity class " + name, missing, broken);
    }
  }

  /** Counts them, which makes the JVM load every class that a member mentions. */
  private static int members(Class<?> start) {
    int count = 0;
    for (Class<?> type = start; type != null; type = type.getSuperclass()) {
      count += type.getDeclaredFields().length + type.getDeclaredMethods().length;
    }
    return count;
  }

  static WorkerProblem problem(String what, String missing, Throwable cause) {
    boolean itself = what.endsWith(" " + missing);
    return new WorkerProblem(
        "class-not-loaded",
        what + " does not load: class " + missing + " is not on the project's run-time class path",
        itself
            ? "Compile the project first (mvn compile), or correct the name in <entities><classes>"
                + " or persistence.xml."
            : "Compile it first if it is the project's own (mvn compile); else give the dependency"
                + " that holds it the scope compile, runtime or provided: test dependencies are not"
                + " on the run-time class path.",
        cause);
  }
}
