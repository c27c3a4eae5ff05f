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

  private static final String KOTLIN_FILE = "src/main/java/com/acme/Kotlin.kt";

  private static final String KOTLIN =
      """
        package com.acme

        /** The price of a `class Review(val text: String)`: amount and currency. */
        @Embeddable
        data class Money(
            val amount: Long, // not var currency
            @Column(length = 3)
            val `currency`: String = "(",
        )

        @Entity
        class Review(@Id val id: Long) {
          fun words(): Int { val text = "{"; return text.length }

          @Column(length = 80)
          lateinit var text: String

          companion object { val stars = 5 }

          class Stars(var stars: Int)
        }
        """;

  @TempDir Path project;

  private SourceLocator locator;

  @BeforeEach
  void writeSources() throws IOException {
    write("Book.java", BOOK);
    write("Kotlin.kt", KOTLIN);
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
  void propertyOfKotlinIsFoundInAnyFileOfThePackage() {
    assertThat(locate("com.acme.Money", "price.amount")).hasValue(KOTLIN_FILE + ":6");
    assertThat(locate("com.acme.Money", "price.currency")).hasValue(KOTLIN_FILE + ":8");
    assertThat(locate("com.acme.Review", "id")).hasValue(KOTLIN_FILE + ":12");
  }

  @Test
  void propertyOfKotlinIsNoVariableOfAFunctionOrOfAnotherClass() {
    assertThat(locate("com.acme.Review", "text")).hasValue(KOTLIN_FILE + ":16");
    assertThat(locate("com.acme.Review$Stars", "stars")).hasValue(KOTLIN_FILE + ":20");
    assertThat(locate("com.acme.Review", "stars")).hasValue(KOTLIN_FILE + ":12");
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
