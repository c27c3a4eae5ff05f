package io.github.schemasync.core.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdditionsTest {
  private static final String MASTER =
      """
      <databaseChangeLog>
        <property name="now" value="now()"/>
        <include file="a.xml"/>
        <changeSet id="b" author="ada"/>
      </databaseChangeLog>
      """;

  @ParameterizedTest
  @CsvSource({
    "'</databaseChangeLog>', '  <include file=\"c.xml\"/>\n</databaseChangeLog>'",
    "'  <changeSet', '  <include file=\"c.xml\"/>\n  <changeSet'"
  })
  void propertiesStayWhereSomethingIsAddedBehindThem(String old, String changed) {
    assertThat(leaves(old, changed)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "now(), clock_timestamp()",
    "'\"now()\"', '\"now()\" dbms=\"h2\"'",
    "'  <include', '  <changeSet id=\"c\" author=\"ada\"/>\n  <include'",
    "'  <include', '  <!-- first -->\n  <include'",
    "'</databaseChangeLog>', '  <property name=\"more\" value=\"1\"/>\n</databaseChangeLog>'",
    "'</databaseChangeLog>', '  <PROPERTY name=\"more\" value=\"1\"/>\n</databaseChangeLog>'",
    "'<include file=\"a.xml\"/>', ''",
    "id=\"b\", id=\"c\"",
    "no such text, none"
  })
  void propertiesMayBeOthersAfterAnythingElse(String old, String changed) {
    assertThat(leaves(old, changed)).isFalse();
  }

  @Test
  void fileThatDefinedNoneMayBeAnyThatDefinesNone() {
    assertThat(Additions.leaveProperties(Optional.empty(), "<include file='a.xml'/>")).isTrue();
    assertThat(Additions.leaveProperties(Optional.empty(), MASTER)).isFalse();
  }

  /** Of which a character for each byte is no text. */
  @Test
  void wideCharactersMayBeAnything() {
    byte[] wide = "<include file='a.xml'/>".getBytes(StandardCharsets.UTF_16);
    String text = new String(wide, StandardCharsets.ISO_8859_1);
    assertThat(Additions.leaveProperties(Optional.empty(), text)).isFalse();
  }

  private static boolean leaves(String old, String changed) {
    return Additions.leaveProperties(Optional.of(MASTER), MASTER.replace(old, changed));
  }
}
