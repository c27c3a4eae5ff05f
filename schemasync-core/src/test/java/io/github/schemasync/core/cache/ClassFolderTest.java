package io.github.schemasync.core.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
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

  private static String digest(ClassFolder folder) throws IOException {
    Digest digest = new Digest();
    folder.addTo(digest, NOTHING);
    return digest.end();
  }

  private static byte[] classFile(Class<?> type) throws IOException {
    return type.getResourceAsStream(type.getSimpleName() + ".class").readAllBytes();
  }
}
