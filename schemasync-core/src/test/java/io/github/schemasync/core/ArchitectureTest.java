package io.github.schemasync.core;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Holds the import table of CONTRIBUTING.md. */
class ArchitectureTest {
  private static final String CORE = "io.github.schemasync.core";
  private static final JavaClasses PRODUCTION =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(CORE);

  /** Which packages of the core each package may import. */
  private static final Map<String, Set<String>> MAY_IMPORT =
      Map.ofEntries(
          Map.entry("problem", Set.of()),
          Map.entry("project", Set.of()),
          Map.entry("model", Set.of()),
          Map.entry("worker", Set.of()),
          Map.entry("database", Set.of("problem")),
          Map.entry("discovery", Set.of("project", "problem", "worker")),
          Map.entry("launch", Set.of("project", "problem", "worker")),
          Map.entry(
              "source",
              Set.of(
                  "cache",
                  "database",
                  "discovery",
                  "launch",
                  "model",
                  "problem",
                  "project",
                  "worker")),
          Map.entry("cache", Set.of("launch", "project", "worker")),
          Map.entry("introspect", Set.of("model", "problem")),
          Map.entry("diff", Set.of("model")),
          Map.entry("canary", Set.of("diff", "model", "problem")),
          Map.entry("semantics", Set.of("diff", "model")),
          Map.entry("framework", Set.of("model")),
          Map.entry("policy", Set.of("diff", "framework", "model")),
          Map.entry("sourcecode", Set.of("model")),
          Map.entry("changeset", Set.of("diff", "model", "policy")),
          Map.entry("changelog", Set.of("changeset", "problem")),
          Map.entry("sample", Set.of("model")),
          Map.entry("cause", Set.of("policy", "diff", "model")),
          Map.entry("report", Set.of("cause", "policy", "diff", "model")));

  @Test
  void packagesHaveNoCycle() {
    slices()
        .matching(CORE + ".(*)..")
        .should()
        .beFreeOfCycles()
        .because("a package that can be read alone can be changed alone")
        .check(PRODUCTION);
  }

  @Test
  void everyPackageIsInTheImportTable() {
    Set<String> packages =
        PRODUCTION.stream()
            .map(JavaClass::getPackageName)
            .filter(name -> !name.equals(CORE))
            .map(name -> name.substring(CORE.length() + 1))
            .collect(Collectors.toSet());

    Assertions.assertThat(packages).isEqualTo(MAY_IMPORT.keySet());
  }

  @TestFactory
  Stream<DynamicTest> packagesImportWhatTheTableAllows() {
    return MAY_IMPORT.entrySet().stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.getKey(), () -> assertImports(row.getKey(), row.getValue())));
  }

  private static void assertImports(String name, Set<String> allowed) {
    String[] permitted =
        Stream.concat(allowed.stream(), Stream.of(name))
            .map(it -> CORE + "." + it)
            .toArray(String[]::new);
    classes()
        .that()
        .resideInAPackage(CORE + "." + name)
        .should()
        .onlyDependOnClassesThat(
            JavaClass.Predicates.resideOutsideOfPackage(CORE + "..")
                .or(JavaClass.Predicates.resideInAnyPackage(permitted)))
        .because("dependencies between packages go one way")
        .check(PRODUCTION);
  }

  @Test
  void workerImportsOnlyTheJdkAndLiquibase() {
    classes()
        .that()
        .resideInAPackage(CORE + ".worker")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(CORE + ".worker", "java..", "javax..", "liquibase..", "org.w3c.dom..")
        .because("it runs on the class path of the project, where nothing of ours is")
        .check(PRODUCTION);
  }

  @Test
  void coreKnowsNoMaven() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.apache.maven..", "org.eclipse.aether..", "org.codehaus.plexus..")
        .because("Maven is one way to call the core among others")
        .check(PRODUCTION);
  }

  @Test
  void modelAndDiffDoNoInput() {
    noClasses()
        .that()
        .resideInAnyPackage(CORE + ".model", CORE + ".diff", CORE + ".policy", CORE + ".cause")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.sql..", "java.io..", "java.nio.file..", "java.net..")
        .because("what is pure can be tested with values alone")
        .check(PRODUCTION);
  }
}
