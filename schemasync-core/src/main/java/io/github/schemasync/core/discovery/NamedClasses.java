package io.github.schemasync.core.discovery;

import io.github.schemasync.core.problem.ProblemPage;
import io.github.schemasync.core.problem.SyncProblem;
import io.github.schemasync.core.project.EntitiesSettings;
import io.github.schemasync.core.project.ProjectLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The packages and classes that were named by hand.
 *
 * @param layout the project; packages are searched on its whole class path
 * @param settings what was named
 * @param own the project's own classes
 */
record NamedClasses(ProjectLayout layout, EntitiesSettings settings, ScannedClasses own) {

  /** Empty when nothing was named. */
  Optional<MappedClasses> find() {
    List<String> classes = new ArrayList<>(settings.classes());
    classes.removeAll(own.applications());
    List<String> packages = settings.packages();
    if (classes.isEmpty() && packages.isEmpty()) {
      return Optional.empty();
    }
    MappedClasses scanned =
        packages.isEmpty()
            ? new MappedClasses(List.of(), List.of(), "")
            : ScannedClasses.of(layout.classPath(), packages).mapped();
    if (!packages.isEmpty() && scanned.isEmpty()) {
      throw nothingIn(packages);
    }
    List<String> all =
        Stream.concat(scanned.classes().stream(), classes.stream()).distinct().toList();
    return Optional.of(new MappedClasses(all, scanned.packages(), described(packages, classes)));
  }

  private static String described(List<String> packages, List<String> classes) {
    if (packages.isEmpty()) {
      return classes.size() == 1 ? classes.get(0) : classes.size() + " named classes";
    }
    String named = "package " + String.join(", ", packages);
    return classes.isEmpty() ? named : named + " and " + classes.size() + " named classes";
  }

  private SyncProblem nothingIn(List<String> packages) {
    return new SyncProblem(
        ProblemPage.NO_ENTITIES,
        "No entity in the packages that <entities><packages> names: " + String.join(", ", packages),
        "Correct the names: they are searched, sub-packages included, in the classes of "
            + layout.name()
            + " and in its dependencies of scope compile and runtime.");
  }
}
