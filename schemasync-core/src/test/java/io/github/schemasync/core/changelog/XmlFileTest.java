package io.github.schemasync.core.changelog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

class XmlFileTest {
  private final List<String> elements = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();

  /** Larger than a parser's buffer, with both kinds of line end and what could confuse one. */
  @RepeatedTest(20)
  void entriesAreWhereTheyStand(RepetitionInfo repetition) throws CharacterCodingException {
    Random random = new Random(repetition.getCurrentRepetition());
    String end = random.nextBoolean() ? "\n" : "\r\n";
    text.append("<?xml version=\"1.0\"?>" + end + "<!-- <a> -->" + end);
    text.append("<databaseChangeLog" + end + " a='>'>" + end);
    for (int i = 0; i < 300; i++) {
      append(random.nextInt(4), random.nextInt(200), end);
    }
    text.append("</databaseChangeLog>" + end);

    FileText source =
        FileText.of(Path.of("a.xml"), text.toString().getBytes(StandardCharsets.UTF_8));

    assertThat(XmlFile.read(source).entries())
        .extracting(entry -> source.text().substring(entry.start(), entry.end()))
        .isEqualTo(elements);
  }

  private void append(int kind, int size, String end) {
    switch (kind) {
      case 0 -> text.append("  <!-- é😀 <x/> " + "c".repeat(size) + end + " -->" + end);
      case 1 ->
          add(
              "<sql><![CDATA[" + ("select '</sql>' ]] >" + end).repeat(size / 8) + "]]></sql>",
              end);
      case 2 -> add("<include" + end + "\tfile=\"" + "f".repeat(size) + "&lt;&#10;😀>\"\t/>", end);
      default -> add("<changeSet id='1' >" + ("a &lt;" + end).repeat(size) + "</changeSet >", end);
    }
  }

  private void add(String element, String end) {
    elements.add(element);
    text.append("\t").append(element).append(end);
  }
}
