package io.github.schemasync.core.discovery;

import io.github.schemasync.core.problem.ProblemPage;
import io.github.schemasync.core.problem.SyncProblem;
import io.github.schemasync.core.project.ProjectLayout;
import io.github.schemasync.core.worker.RequestedUnit;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Plays the container for the units of one {@code persistence.xml}: Hibernate 7 no longer looks for
 * unlisted classes itself, and units of an application server name data sources that only it has.
 *
 * @param root the folder or jar that holds the file
 * @param file its name below the root
 * @param layout the project
 */
record UnitContainer(Path root, String file, ProjectLayout layout) {
  private static final String MAPPING = "META-INF/orm.xml";

  DescribedUnit describe(PersistenceXml xml) {
    Set<String> classes = new LinkedHashSet<>();
    Set<String> packages = new LinkedHashSet<>();
    xml.classes().forEach(name -> (isPackage(name) ? packages : classes).add(name));
    for (Path scanned : scanned(xml)) {
      MappedClasses found = ScannedClasses.of(List.of(scanned)).mapped();
      classes.addAll(found.classes());
      packages.addAll(found.packages());
    }
    RequestedUnit unit =
        new RequestedUnit(
            xml.name(),
            List.copyOf(classes),
            List.copyOf(packages),
            mappingFiles(xml),
            xml.properties(),
            root.toUri().toString());
    return new DescribedUnit(unit, isOwn() ? file : file + " in " + root.getFileName());
  }

  /** Hibernate takes the name of an annotated package in {@code <class>} too. */
  private boolean isPackage(String listed) {
    return new ClassPathResources(searched()).has(listed.replace('.', '/') + "/package-info.class");
  }

  private List<Path> searched() {
    return isOwn() ? layout.classesDirectories() : List.of(root);
  }

  private List<Path> scanned(PersistenceXml xml) {
    List<Path> scanned = new ArrayList<>();
    if (!xml.excludesUnlisted()) {
      scanned.addAll(searched());
    }
    xml.jarFiles().forEach(jar -> scanned.add(jar(jar)));
    return scanned;
  }

  private List<String> mappingFiles(PersistenceXml xml) {
    List<String> files = new ArrayList<>(xml.mappingFiles());
    if (isOwn() && Files.isRegularFile(root.resolve(MAPPING)) && !files.contains(MAPPING)) {
      files.add(MAPPING);
    }
    return files;
  }

  private boolean isOwn() {
    return layout.isOwn(root);
  }

  /** Relative to the root as JPA says, else an entry of the class path by its file name. */
  private Path jar(String named) {
    Path beside = root.resolveSibling(named).normalize();
    if (Files.exists(beside)) {
      return beside;
    }
    Path fileName = Path.of(named).getFileName();
    return layout.classPath().stream()
        .filter(entry -> fileName.equals(entry.getFileName()))
        .findFirst()
        .orElseThrow(
            () ->
                new SyncProblem(
                    ProblemPage.NO_ENTITIES,
                    file + " names <jar-file>" + named + "</jar-file>, which is not there.",
                    "Name the dependency that holds those entities by its file name, for instance"
                        + " <jar-file>shop-model-1.0.jar</jar-file>, or scan it:\n"
                        + "  <entities><scanDependencies>com.acme:shop-model"
                        + "</scanDependencies></entities>"));
  }
}
