package io.github.schemasync.core.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassFolderTest {
  private static final Reads NOTHING = new Reads(Optional.of(Set.of()), List.of(), List.of());

  @TempDir Path root;

  @Test
  void aClassThatIsAnotherByNowIsNotTakenForTheOneThatWasRead() throws IOException {
    Files.write(root.resolve("Book.class"), classFile(ClassFolderTest.class));
    ClassFolder folder = ClassFolder.read(root);
    assertThat(digest(folder)).isEqualTo(digest(folder));

    Files.write(root.resolve("Book.class"), classFile(ClassFolder.class));

    assertThatThrownBy(() -> digest(folder)).hasMessage("Book.class has changed");
  }

  /** It may have run in an earlier check, whose changelog is recalled. */
  @Test
  void ofAnIdleClassThatMentionsLiquibaseAllCounts() throws IOException {
    byte[] bytes = classFile(Digest.class);
    assertThat(ClassShape.of(bytes)).isNotEqualTo(bytes);
    Files.write(root.resolve("Book.class"), bytes);
    String shape = digest(ClassFolder.read(root));
    assertThat(shape).isNotEqualTo(ofWhole("Book.class", bytes));

    byte[] mentioning = renamed(bytes);
    Files.write(root.resolve("Book.class"), mentioning);
    assertThat(digest(ClassFolder.read(root))).isEqualTo(ofWhole("Book.class", mentioning));
  }

  /** The same class with another constant, as long as it was. */
  private static byte[] renamed(byte[] classFile) {
    String text = new String(classFile, StandardCharsets.ISO_8859_1);
    return text.replace("java/nio/file/Path", "liquibase/any/Part")
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  private static String ofWhole(String name, byte[] bytes) {
    return new Digest().add(name).add(Digest.ofContent(bytes)).end();
  }

  private static String digest(ClassFolder folder) throws IOException {
    Digest digest = new Digest();
    folder.addTo(digest, NOTHING);
    return digest.end();
  }

  private static byte[] classFile(Class<?> type) throws IOException {
    return type.getResourceAsStream(type.getSimpleName() + ".class").readAllBytes();
  }
}
