package it.generator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** Writes the source of an entity. */
@SupportedAnnotationTypes("*")
public class TagGenerator extends AbstractProcessor {
  private static final String SOURCE =
      """
      package it.model;

      @jakarta.persistence.Entity
      public class Tag {
        @jakarta.persistence.Id Long id;

        @jakarta.persistence.Column(length = 20)
        String label;
      }
      """;

  private boolean written;

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    if (!written && !round.getElementsAnnotatedWithAny(annotations.toArray(TypeElement[]::new)).isEmpty()) {
      written = true;
      boolean ofModel =
          round.getRootElements().stream().anyMatch(it -> it.toString().equals("it.model.Book"));
      if (ofModel) {
        write();
      }
    }
    return false;
  }

  private void write() {
    try (Writer writer = processingEnv.getFiler().createSourceFile("it.model.Tag").openWriter()) {
      writer.write(SOURCE);
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    }
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }
}
