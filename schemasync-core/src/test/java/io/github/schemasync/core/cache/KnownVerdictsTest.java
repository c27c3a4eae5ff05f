package io.github.schemasync.core.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.schemasync.core.project.ProjectLayout;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of the cache, and what never gets into them. */
class KnownVerdictsTest {
  private static final Reads NOTHING = new Reads(Optional.of(Set.of()), List.of(), List.of());

  @TempDir Path directory;

  private record Settings(Map<String, String> parameters) {}

  @BeforeEach
  void makeProject() throws IOException {
    write("project/classes/db/changelog.sql", "create table book ();");
  }

  @Test
  void isGivenBackWhole() {
    Verdict verdict =
        new Verdict(List.of("INFO ", "WARN a\nb = \u00e4"), "{\n}", Optional.of("1 finding"));
    open().keep(verdict, NOTHING);
    assertThat(open().find()).contains(verdict);
  }

  @Test
  void equalSettingsAreOneProjectInAnyOrder() {
    List<String> names = IntStream.range(0, 40).mapToObj(it -> "name" + it).toList();
    Map<String, String> forward = new java.util.LinkedHashMap<>();
    names.forEach(name -> forward.put(name, ""));
    Map<String, String> hashed = new java.util.HashMap<>(forward);
    open(new Settings(forward)).keep(verdict("a"), NOTHING);
    assertThat(open(new Settings(hashed)).find()).contains(verdict("a"));
    assertThat(open(new Settings(Map.of("name0", ""))).find()).isEmpty();
  }

  @Test
  void settingsThatLookAlikeAreNotEqual() {
    open(new Settings(Map.of("a", "b\",\"c\"=\"d"))).keep(verdict("a"), NOTHING);
    assertThat(open(new Settings(Map.of("a", "b", "c", "d"))).find()).isEmpty();
  }

  @Test
  void aFileThatIsCutOffCountsAsAbsent() throws IOException {
    open().keep(verdict("a"), NOTHING);
    Path file = onlyFile();
    String text = Files.readString(file);
    for (int length = 0; length < text.length(); length++) {
      Files.writeString(file, text.substring(0, length));
      assertThat(open().find()).isEmpty();
    }
  }

  @Test
  void aFileWithAnotherByteCountsAsAbsent() throws IOException {
    open().keep(verdict("a"), NOTHING);
    Path file = onlyFile();
    byte[] bytes = Files.readAllBytes(file);
    for (int place = 0; place < bytes.length; place++) {
      byte[] poisoned = bytes.clone();
      poisoned[place] ^= 1;
      Files.write(file, poisoned);
      assertThat(open().find()).isEmpty();
    }
  }

  @Test
  void whatRestsOnSomethingUnseenIsNotKept() {
    open().keep(verdict("a"), new Reads(Optional.of(Set.of()), List.of(), List.of("vault")));
    assertThat(open().find()).isEmpty();
  }

  @Test
  void whatChangedDuringTheCheckIsNotKept() throws IOException {
    KnownVerdicts before = open();
    write("project/classes/db/changelog.sql", "create table author ();");
    before.keep(verdict("a"), NOTHING);
    assertThat(open().find()).isEmpty();
    write("project/classes/db/changelog.sql", "create table book ();");
    assertThat(open().find()).isEmpty();
  }

  @Test
  void whatChangedBeforeTheSecondLookIsNotKept() throws IOException {
    KnownVerdicts before = open();
    write("project/classes/db/changelog.sql", "create table author ();");
    before.lookAgain();
    before.keep(verdict("a"), NOTHING);
    write("project/classes/db/changelog.sql", "create table book ();");
    assertThat(open().find()).isEmpty();
  }

  @Test
  void whatIsTheSameAtTheSecondLookIsKept() {
    KnownVerdicts before = open();
    before.lookAgain();
    before.keep(verdict("a"), NOTHING);
    assertThat(open().find()).contains(verdict("a"));
  }

  @Test
  void settingsThatChangedDuringTheCheckKeepItOut() throws IOException {
    write("project/config/application.yaml", "a: b");
    KnownVerdicts before = open();
    write("project/config/application.yaml", "a: c");
    before.keep(verdict("a"), NOTHING);
    assertThat(open().find()).isEmpty();
    write("project/config/application.yaml", "a: b");
    assertThat(open().find()).isEmpty();
  }

  @Test
  void aFileInAFolderThatChangedDuringTheCheckKeepsItOut() throws IOException {
    Path folder = Files.createDirectories(directory.resolve("changes"));
    Path file = Files.writeString(folder.resolve("001.sql"), "select 1");
    FileTime old = FileTime.from(Instant.now().minusSeconds(60));
    Files.setLastModifiedTime(file, old);
    Files.setLastModifiedTime(folder, old);
    Reads reads = new Reads(Optional.of(Set.of()), List.of(folder), List.of());
    KnownVerdicts before = open();
    Files.writeString(file, "select 2");
    before.keep(verdict("a"), reads);
    assertThat(open().find()).isEmpty();
  }

  @Test
  void whatChangedOutsideDuringTheCheckIsNotKept() throws IOException {
    Path outside = directory.resolve("sizes.properties");
    KnownVerdicts before = open();
    Files.writeString(outside, "size=1");
    Files.setLastModifiedTime(outside, FileTime.from(Instant.now().plusSeconds(1)));
    Reads reads = new Reads(Optional.of(Set.of()), List.of(outside), List.of());
    before.keep(verdict("a"), reads);
    assertThat(open().find()).isEmpty();

    Files.setLastModifiedTime(outside, FileTime.from(Instant.now().minusSeconds(60)));
    open().keep(verdict("a"), reads);
    assertThat(open().find()).contains(verdict("a"));
  }

  /** Whoever waits for a pipe waits for good. */
  @Test
  void aPipeOfSettingsIsNotWaitedFor() throws Exception {
    Path pipe = directory.resolve("project/.env");
    assumeTrue(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0);
    assertThat(opened()).isEmpty();
  }

  @Test
  void filesBehindALinkCount() throws IOException {
    Path elsewhere = Files.createDirectories(directory.resolve("elsewhere"));
    Files.writeString(elsewhere.resolve("changes.sql"), "select 1");
    Files.createSymbolicLink(directory.resolve("project/classes/more"), elsewhere);
    open().keep(verdict("a"), NOTHING);
    assertThat(open().find()).isPresent();
    Files.writeString(elsewhere.resolve("changes.sql"), "select 2");
    assertThat(open().find()).isEmpty();
  }

  @Test
  void twoStatesOfAProjectAreBothKnown() throws IOException {
    open().keep(verdict("book"), NOTHING);
    write("project/classes/db/changelog.sql", "create table author ();");
    open().keep(verdict("author"), NOTHING);
    assertThat(open().find()).contains(verdict("author"));
    write("project/classes/db/changelog.sql", "create table book ();");
    assertThat(open().find()).contains(verdict("book"));
  }

  @Test
  void keepsOnlyTheLatestStates() throws IOException {
    for (int state = 0; state < 20; state++) {
      write("project/classes/db/changelog.sql", "create table book" + state + " ();");
      open().keep(verdict("a"), NOTHING);
    }
    assertThat(files()).hasSize(8);
    assertThat(open().find()).isPresent();
  }

  @Test
  void keepsOnlyTheLatestProjects() throws IOException {
    for (int project = 0; project < 110; project++) {
      open(new Settings(Map.of("project", "" + project))).keep(verdict("a"), NOTHING);
    }
    assertThat(files()).hasSize(100);
  }

  @Test
  void severalWritersDoNotDisturbEachOther() throws Exception {
    ExecutorService builds = Executors.newFixedThreadPool(8);
    try {
      List<Callable<Optional<Verdict>>> work = new ArrayList<>();
      for (int build = 0; build < 64; build++) {
        work.add(
            () -> {
              open().keep(verdict("a"), NOTHING);
              return open().find();
            });
      }
      for (Future<Optional<Verdict>> build : builds.invokeAll(work)) {
        assertThat(build.get()).contains(verdict("a"));
      }
    } finally {
      builds.shutdown();
    }
    assertThat(files()).hasSize(1);
  }

  @Test
  void aCacheThatCannotBeWrittenIsNone() throws IOException {
    Files.writeString(directory.resolve("cache"), "no folder");
    open().keep(verdict("a"), NOTHING);
    assertThat(open().find()).isEmpty();
  }

  private KnownVerdicts open(Settings... settings) {
    return opened(settings).orElseThrow();
  }

  private Optional<KnownVerdicts> opened(Settings... settings) {
    ProjectLayout layout =
        new ProjectLayout(
            "com.acme:shop",
            directory.resolve("project"),
            directory.resolve("project/target"),
            List.of(directory.resolve("project/classes")),
            List.of(directory.resolve("project/classes")),
            List.of(),
            Path.of(System.getProperty("java.home")));
    return KnownVerdicts.of(directory.resolve("cache"), layout, List.of(settings), List.of());
  }

  private static Verdict verdict(String line) {
    return new Verdict(List.of("INFO " + line), "{}", Optional.empty());
  }

  private void write(String name, String text) throws IOException {
    Path file = directory.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  private Path onlyFile() throws IOException {
    assertThat(files()).hasSize(1);
    return files().get(0);
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(directory.resolve("cache"))) {
      return files.filter(Files::isRegularFile).toList();
    }
  }
}
