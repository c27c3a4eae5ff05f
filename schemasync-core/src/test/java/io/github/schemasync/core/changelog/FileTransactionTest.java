package io.github.schemasync.core.changelog;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.schemasync.core.problem.SyncProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileTransactionTest {
  @TempDir private Path folder;

  private Path master;
  private Path created;
  private Path other;

  @BeforeEach
  void writeMaster() throws IOException {
    master = Files.writeString(folder.resolve("master.yaml"), "before");
    created = folder.resolve("changes/2024/001.yaml");
    other = folder.resolve("changes/2024/002.yaml");
  }

  @Test
  void allFilesAreWritten() throws IOException {
    FileTransaction.write(List.of(changed("before", "after"), newFile(created)));

    assertThat(master).hasContent("after");
    assertThat(created).hasContent("new");
    assertThat(files()).containsExactlyInAnyOrder(master, created);
  }

  @Test
  void aFileThatCannotBeWrittenTakesTheOthersBack() throws IOException {
    Path inTheWay = Files.writeString(folder.resolve("file"), "no folder");

    assertThatThrownBy(
            () ->
                FileTransaction.write(
                    List.of(
                        newFile(created),
                        changed("before", "after"),
                        newFile(inTheWay.resolve("002.yaml")))))
        .isInstanceOf(SyncProblem.class)
        .hasMessageContaining("nothing was written");

    assertThat(files()).containsExactlyInAnyOrder(master, inTheWay);
    assertThat(master).hasContent("before");
    assertThat(folder.resolve("changes")).doesNotExist();
  }

  /** What cannot be written in the first place needs no putting back. */
  @Test
  void aFolderInThePlaceOfTheFileBesideLeavesNothingToPutBack() throws IOException {
    Path inTheWay = folder.resolve("changes/2024/.001.yaml.schemasync");
    Files.createDirectories(inTheWay);
    Path precious = Files.writeString(inTheWay.resolve("README.txt"), "of somebody else");

    assertThatThrownBy(
            () -> FileTransaction.write(List.of(newFile(created), changed("before", "after"))))
        .isInstanceOf(SyncProblem.class)
        .hasMessageContaining("nothing was written")
        .hasMessageNotContaining("put back");

    assertThat(files()).containsExactlyInAnyOrder(master, precious);
    assertThat(master).hasContent("before");
  }

  @Test
  void whatAKilledBuildLeftIsSwept() throws IOException {
    Files.createDirectories(created.getParent());
    Files.writeString(created.resolveSibling(".000.yaml.schemasync"), "half");
    Path ours = Files.writeString(created.resolveSibling(".hidden"), "of somebody else");

    FileTransaction.write(List.of(newFile(created)));

    assertThat(files()).containsExactlyInAnyOrder(master, created, ours);
  }

  @Test
  void aMoveThatFailsTakesTheMovedOnesBack() throws IOException {
    AtomicInteger moves = new AtomicInteger();

    assertThatThrownBy(
            () ->
                FileTransaction.write(
                    List.of(changed("before", "after"), newFile(created), newFile(other)),
                    (from, to) -> {
                      if (moves.incrementAndGet() == 3) {
                        throw new IOException("no space left");
                      }
                      Files.move(from, to);
                    }))
        .isInstanceOf(SyncProblem.class)
        .hasMessageContaining("no space left")
        .hasMessageContaining("nothing was written");

    assertThat(files()).containsExactly(master);
    assertThat(master).hasContent("before");
  }

  @Test
  void oldBytesComeBackWhenALaterMoveFails() throws IOException {
    Path second = Files.writeString(folder.resolve("second.yaml"), "2");

    assertThatThrownBy(
            () ->
                FileTransaction.write(
                    List.of(
                        changed("before", "after"),
                        new FileChange(second, Optional.of(bytes("2")), bytes("3"))),
                    (from, to) -> {
                      if (to.endsWith("second.yaml")) {
                        throw new IOException("no space left");
                      }
                      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
                    }))
        .isInstanceOf(SyncProblem.class);

    assertThat(master).hasContent("before");
    assertThat(second).hasContent("2");
    assertThat(files()).containsExactlyInAnyOrder(master, second);
  }

  /** Killed in between there is a file that nobody includes, never an include of no file. */
  @Test
  void theIncludeIsWrittenLast() {
    List<Path> order = new ArrayList<>();

    FileTransaction.write(
        List.of(changed("before", "after"), newFile(created)),
        (from, to) -> {
          Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
          order.add(to);
        });

    assertThat(order).containsExactly(created, master);
  }

  @Test
  void aFileThatChangedSinceIsNotTouched() {
    assertThatThrownBy(
            () -> FileTransaction.write(List.of(newFile(created), changed("older", "after"))))
        .isInstanceOf(SyncProblem.class)
        .hasMessageContaining("changed while");

    assertThat(master).hasContent("before");
    assertThat(created).doesNotExist();
  }

  @Test
  void aFileThatCameMeanwhileIsNotReplaced() throws IOException {
    Files.createDirectories(created.getParent());
    Files.writeString(created, "of somebody else");

    assertThatThrownBy(() -> FileTransaction.write(List.of(newFile(created))))
        .isInstanceOf(SyncProblem.class);

    assertThat(created).hasContent("of somebody else");
  }

  @Test
  void permissionsAndLinksStay() throws IOException {
    Files.setPosixFilePermissions(master, PosixFilePermissions.fromString("rw-rw-r--"));
    Path link = Files.createSymbolicLink(folder.resolve("link.yaml"), master);

    FileTransaction.write(
        List.of(new FileChange(link, Optional.of(bytes("before")), bytes("after"))));

    assertThat(link).isSymbolicLink().hasContent("after");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(master)))
        .isEqualTo("rw-rw-r--");
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> below = Files.walk(folder)) {
      return below.filter(Files::isRegularFile).toList();
    }
  }

  private FileChange changed(String before, String after) {
    return new FileChange(master, Optional.of(bytes(before)), bytes(after));
  }

  private static FileChange newFile(Path file) {
    return new FileChange(file, Optional.empty(), bytes("new"));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }
}
