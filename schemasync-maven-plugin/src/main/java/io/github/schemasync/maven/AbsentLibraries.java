package io.github.schemasync.maven;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.project.MavenProject;

/**
 * What an application gets elsewhere than from its dependencies: Hibernate and Bean Validation from
 * its application server, Liquibase from the plugin that runs it.
 */
final class AbsentLibraries {
  private static final String LIQUIBASE_PLUGIN = "org.liquibase:liquibase-maven-plugin";
  private static final Library LIQUIBASE = new Library("org.liquibase", "liquibase-core", "4.33.0");

  private final MavenProject project;
  private final NamedLibraries named;
  private final ClassPathProbe classPath;

  /** For the given class path, the project's own. */
  AbsentLibraries(MavenProject project, List<Path> classPath) {
    this.project = project;
    this.named = new NamedLibraries(project);
    this.classPath = new ClassPathProbe(classPath);
  }

  /** What has to be added; nothing in an ordinary project. */
  List<LibraryChoice> choices() {
    return Stream.of(hibernate(), validator(), liquibase()).flatMap(Optional::stream).toList();
  }

  /** Liquibase 5 has another license: it is taken only where the project itself works with it. */
  private Optional<LibraryChoice> liquibase() {
    if (classPath.has("liquibase/Liquibase.class")) {
      return Optional.empty();
    }
    String group = LIQUIBASE.groupId();
    String name = LIQUIBASE.artifactId();
    return named
        .used(group, name)
        .map(version -> choice("Liquibase", LIQUIBASE, version, "the version of another scope"))
        .or(
            () ->
                named
                    .ofPlugin(LIQUIBASE_PLUGIN, group, name)
                    .map(it -> choice("Liquibase", LIQUIBASE, it, "as liquibase-maven-plugin has")))
        .or(
            () ->
                named
                    .managed(group, name)
                    .filter(version -> version.startsWith("4."))
                    .map(it -> choice("Liquibase", LIQUIBASE, it, "the managed version")))
        .or(() -> Optional.of(guess("Liquibase", LIQUIBASE)));
  }

  private Optional<LibraryChoice> hibernate() {
    boolean otherProvider = classPath.has("org/eclipse/persistence/jpa/PersistenceProvider.class");
    if (classPath.has("org/hibernate/SessionFactory.class") || otherProvider) {
      return Optional.empty();
    }
    return JpaLevel.of(classPath)
        .map(
            level ->
                named(level.hibernate(), "Hibernate")
                    .orElseGet(() -> guess("Hibernate", level.hibernate())));
  }

  /** A server validates; an application with the API alone does not, and gets no constraints. */
  private Optional<LibraryChoice> validator() {
    return JpaLevel.of(classPath)
        .filter(level -> !classPath.has(level.validationProvider()))
        .filter(level -> isProvided(level.validationApi()))
        .map(
            level ->
                named(level.validator(), "Hibernate Validator")
                    .orElseGet(() -> guess("Hibernate Validator", level.validator())));
  }

  private Optional<LibraryChoice> named(Library library, String what) {
    return named
        .used(library.groupId(), library.artifactId())
        .map(version -> choice(what, library, version, "the version of another scope"))
        .or(
            () ->
                named
                    .managed(library.groupId(), library.artifactId())
                    .map(version -> choice(what, library, version, "the managed version")));
  }

  private boolean isProvided(String file) {
    Set<Artifact> artifacts = project.getArtifacts();
    return classPath
        .holderOf(file)
        .filter(
            jar ->
                artifacts.stream()
                    .filter(each -> Artifact.SCOPE_PROVIDED.equals(each.getScope()))
                    .anyMatch(each -> jar.equals(each.getFile().toPath())))
        .isPresent();
  }

  private static LibraryChoice guess(String what, Library library) {
    return new LibraryChoice(
        library, what, "SchemaSync's default; add what production has in scope provided");
  }

  private static LibraryChoice choice(String what, Library of, String version, String why) {
    return new LibraryChoice(new Library(of.groupId(), of.artifactId(), version), what, why);
  }
}
