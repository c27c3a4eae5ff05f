package io.github.schemasync.core.changelog;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.jboss.shrinkwrap.resolver.api.maven.Maven;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XmlSchemaTest {
  private static final String TAG =
      "<databaseChangeLog xmlns=\"http://www.liquibase.org/xml/ns/dbchangelog\""
          + " logicalFilePath=\"shop.xml\""
          + " xsi:schemaLocation=\"http://www.liquibase.org/xml/ns/dbchangelog"
          + " http://www.liquibase.org/xml/ns/dbchangelog/dbchangelog-%s.xsd\">";

  @ParameterizedTest
  @CsvSource({"2.0, 3.4", "3.0, 3.4", "3.3, 3.4", "3.4, 3.4", "3.10, 3.10", "4.31, 4.31"})
  void tagOfANewFileNamesASufficientVersion(String before, String after) {
    assertThat(head(TAG.formatted(before)).xmlTag().orElseThrow()).endsWith(TAG.formatted(after));
  }

  @Test
  void tagOfTheFirstVersionIsNotTakenOver() {
    String first = TAG.formatted("1.9").replace("/dbchangelog", "/dbchangelog/1.9");
    FileHead head = head(first);

    assertThat(head.xmlTag()).isEmpty();
    assertThat(new XmlWriter(TextStyle.of(ChangelogFormat.XML)).file(List.of(), head))
        .contains("/dbchangelog-4.9.xsd\"", "logicalFilePath=\"shop.xml\">\n");
  }

  @ParameterizedTest
  @CsvSource({
    "2.0, objectQuotingStrategy, 3.4",
    "3.3, descending, 3.4",
    "3.5, descending, 3.5",
    "2.0, dbms, 2.0"
  })
  void fileThatGrowsNamesASufficientVersionIfItNeedsOne(
      String before, String attribute, String after) {
    String entry = "<changeSet id=\"größe\" " + attribute + "=\"x\"/>";
    FileChange change =
        new FileChange(
            Path.of("a.xml"),
            Optional.of(new byte[0]),
            (TAG.formatted(before) + entry).getBytes(UTF_8));

    FileChange sufficient = XmlSchema.sufficient(change, List.of(entry));

    assertThat(new String(sufficient.after(), UTF_8)).isEqualTo(TAG.formatted(after) + entry);
  }

  /** All that the drift cases write is valid by the version that is called sufficient. */
  @Test
  void whatIsWrittenIsValid() throws Exception {
    File jar =
        Maven.resolver()
            .resolve("org.liquibase:liquibase-core:4.33.0")
            .withoutTransitivity()
            .asSingleFile();
    String name = "www.liquibase.org/xml/ns/dbchangelog/dbchangelog-3.4.xsd";
    try (URLClassLoader liquibase = new URLClassLoader(new URL[] {jar.toURI().toURL()}, null);
        Stream<Path> files = Files.walk(Path.of("src/test/resources/drift-cases"))) {
      Schema schema =
          SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
              .newSchema(liquibase.getResource(name));
      List<Path> written = files.filter(it -> it.endsWith("changeset.xml")).toList();
      assertThat(written).hasSizeGreaterThan(200);
      for (Path file : written) {
        URI place = file.toUri();
        schema.newValidator().validate(new StreamSource(place.toString()));
      }
    }
  }

  private static FileHead head(String tag) {
    try {
      String text = "<?xml version=\"1.0\"?>\n" + tag.replace(" xsi:", " xmlns:xsi=\"x\" xsi:");
      FileHead head =
          XmlFile.read(
                  FileText.of(Path.of("a.xml"), (text + "</databaseChangeLog>").getBytes(UTF_8)))
              .head();
      return new FileHead(
          head.xmlTag().map(it -> it.replace(" xmlns:xsi=\"x\"", "")), head.logicalFilePath());
    } catch (CharacterCodingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
