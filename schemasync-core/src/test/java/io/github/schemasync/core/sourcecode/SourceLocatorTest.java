package io.github.schemasync.core.sourcecode;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemasync.core.model.Origin;
import io.github.schemasync.core.model.Written;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceLocatorTest {
  private static final String BOOK =
      """
        package com.acme;

        @Entity
        public class Book {
          @Id
          private Long id;

          @Column(length = 120)
          @NotNull private
              String subtitle;
          @ElementCollection Map<String, String> attrs;

          @Embeddable
          public static class Size {
            int height;
          }

          @Access(AccessType.PROPERTY)
          public String getIsbn() {
            return isbn();
          }
        }
        """;

  @TempDir Path project;

  private SourceLocator locator;

  @BeforeEach
  void writeSources() throws IOException {
    write("Book.java", BOOK);
    write("Kotlin.kt", "package com.acme\nclass Kotlin(val id: Long)");
    Path sources = project.resolve("src/main/java");
    locator = new SourceLocator(project, List.of(project.resolve("absent"), sources));
  }

  @Test
  void theSourceOfAnotherModuleIsShownFromTheProjectsFolder() {
    Path module = project.resolve("app");
    locator = new SourceLocator(module, List.of(project.resolve("src/main/java")));
    assertThat(locate("com.acme.Book", "subtitle"))
        .hasValue("../src/main/java/com/acme/Book.java:9");
  }

  @Test
  void fieldIsFoundBehindItsAnnotations() {
    assertThat(locate("com.acme.Book", "subtitle")).hasValue("src/main/java/com/acme/Book.java:9");
  }

  @Test
  void collectionAttributeIsFoundWithoutItsBrackets() {
    assertThat(locate("com.acme.Book", "attrs{key}"))
        .hasValue("src/main/java/com/acme/Book.java:11");
    assertThat(locate("com.acme.Book", "attrs[]")).hasValue("src/main/java/com/acme/Book.java:11");
  }

  @Test
  void attributeOfAnEmbeddableIsFoundInItsNestedClass() {
    assertThat(locate("com.acme.Book$Size", "size.height"))
        .hasValue("src/main/java/com/acme/Book.java:15");
  }

  @Test
  void getterIsFoundWhereThereIsNoField() {
    assertThat(locate("com.acme.Book", "isbn")).hasValue("src/main/java/com/acme/Book.java:19");
  }

  @Test
  void unknownAttributeLeadsToItsClass() {
    assertThat(locate("com.acme.Book", "gone")).hasValue("src/main/java/com/acme/Book.java:4");
  }

  @Test
  void classInAFileOfAnotherNameIsFoundInItsPackage() throws IOException {
    write("Model.java", "package com.acme;\nclass One {}\nclass Two {\n  int number;\n}\n");
    assertThat(locate("com.acme.Two", "number")).hasValue("src/main/java/com/acme/Model.java:4");
    assertThat(locate("com.acme.Size", "height")).isEmpty();
  }

  @Test
  void otherLanguageLeadsToTheFile() {
    assertThat(locate("com.acme.Kotlin", "id")).hasValue("src/main/java/com/acme/Kotlin.kt");
  }

  @Test
  void classWithoutSourceHasNoPlace() {
    assertThat(locate("org.other.Thing", "id")).isEmpty();
  }

  private Optional<String> locate(String declaringClass, String attribute) {
    return locator.locate(
        new Origin(
            declaringClass,
            Optional.of(attribute),
            declaringClass,
            Optional.empty(),
            Written.ANYTHING));
  }

  private void write(String name, String text) throws IOException {
    Path folder = Files.createDirectories(project.resolve("src/main/java/com/acme"));
    Files.writeString(folder.resolve(name), text);
  }
}
