package io.github.schemasync.core.changelog;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemasync.core.changeset.Changeset;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import liquibase.changelog.ChangeLogParameters;
import liquibase.changelog.ChangeSet;
import liquibase.parser.ChangeLogParserFactory;
import liquibase.resource.DirectoryResourceAccessor;
import liquibase.resource.ResourceAccessor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Kills a JVM at each point at which one file has moved and the next has not. */
class KilledBetweenFilesTest {
  private static final Path CASES = Path.of("src/test/resources/changelog-styles");

  /**
   * Liquibase passes over what a killed build left in a folder, with a warning and a stack trace.
   */
  private static final Logger LOGGER = Logger.getLogger("liquibase");

  @TempDir private Path project;

  @BeforeAll
  static void quieten() {
    LOGGER.setLevel(Level.SEVERE);
  }

  /** A folder of each kind of placement, and after how many moves the build dies. */
  static Stream<Arguments> points() {
    return Stream.concat(
        Stream.of("one-growing-yaml-file", "spring-changes-with-include-all")
            .flatMap(name -> points(name, 1)),
        Stream.of("no-changelog", "jhipster-timestamps-and-needle", "version-folders")
            .flatMap(name -> points(name, 2)));
  }

  private static Stream<Arguments> points(String name, int files) {
    return Stream.iterate(0, i -> i <= files, i -> i + 1)
        .map(moves -> Arguments.of(name, moves, moves == files));
  }

  @ParameterizedTest(name = "{0}, {1} moved")
  @MethodSource("points")
  void theChangelogIsTheOldOneOrTheNewOne(String name, int moves, boolean all) throws Exception {
    StyleCase styleCase = new StyleCase(CASES.resolve(name));
    ChangelogLocation location = styleCase.copyTo(project);
    List<String> before = asLiquibaseReads(styleCase);
    List<String> added =
        KilledWriter.edit(location).changesets().stream().map(Changeset::id).toList();

    killAfter(moves, styleCase);

    List<String> after = asLiquibaseReads(styleCase);
    assertThat(after).containsExactlyInAnyOrderElementsOf(all ? joined(before, added) : before);
    ChangelogEdit next = KilledWriter.edit(styleCase.locationIn(project));
    FileTransaction.write(next.files());
    assertThat(asLiquibaseReads(styleCase))
        .containsAll(after)
        .hasSize(after.size() + next.changesets().size());
    assertThat(StyleCase.files(project).keySet()).noneMatch(it -> it.endsWith(".schemasync"));
  }

  private void killAfter(int moves, StyleCase styleCase) throws Exception {
    Process build =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                KilledWriter.class.getName(),
                styleCase.folder().toString(),
                project.toString(),
                String.valueOf(moves))
            .inheritIO()
            .start();
    assertThat(build.waitFor()).isEqualTo(KilledWriter.KILLED);
  }

  /** The ids of all changesets; none where there is no changelog. */
  private List<String> asLiquibaseReads(StyleCase styleCase) throws Exception {
    if (styleCase.locationIn(project).root().isEmpty()) {
      return List.of();
    }
    Path resources = project.resolve("src/main/resources");
    Path root = styleCase.locationIn(project).root().orElseThrow();
    ResourceAccessor files = new DirectoryResourceAccessor(resources);
    String name = resources.relativize(root).toString().replace(File.separatorChar, '/');
    return ChangeLogParserFactory.getInstance()
        .getParser(name, files)
        .parse(name, new ChangeLogParameters(), files)
        .getChangeSets()
        .stream()
        .map(ChangeSet::getId)
        .toList();
  }

  private static List<String> joined(List<String> before, List<String> added) {
    List<String> all = new ArrayList<>(before);
    all.addAll(added);
    return all;
  }
}
