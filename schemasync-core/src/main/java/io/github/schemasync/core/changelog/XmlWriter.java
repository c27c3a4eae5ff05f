package io.github.schemasync.core.changelog;

import io.github.schemasync.core.changeset.Change;
import io.github.schemasync.core.changeset.ChangeType;
import io.github.schemasync.core.changeset.Changeset;
import io.github.schemasync.core.changeset.Precondition;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes XML. */
record XmlWriter(TextStyle style) implements ChangelogWriter {
  static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";

  /**
   * Of the schemas that Liquibase 4.9 to 5.x have in their jars the newest; {@code latest} came
   * later.
   */
  private static final String TAG =
      """
      <databaseChangeLog
      %1$s%1$sxmlns="http://www.liquibase.org/xml/ns/dbchangelog"
      %1$s%1$sxmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
      %1$s%1$sxsi:schemaLocation="http://www.liquibase.org/xml/ns/dbchangelog http://www.liquibase.org/xml/ns/dbchangelog/dbchangelog-4.9.xsd\"""";

  @Override
  public String file(List<Changeset> changesets, FileHead head) {
    String usual = usualTag(head.logicalFilePath());
    return framed(
        head.xmlTag().orElse(usual),
        changesets.stream().map(each -> changeset(each, style.indent())));
  }

  @Override
  public String master(Map<String, Object> include) {
    return framed(usualTag(Optional.empty()), Stream.of(include(include, style.indent())));
  }

  private String usualTag(Optional<String> logicalFilePath) {
    String tag = DECLARATION + "\n" + TAG.formatted(style.indent());
    return logicalFilePath.map(path -> tag + path(path)).orElse(tag) + ">";
  }

  private String path(String logicalFilePath) {
    String value =
        logicalFilePath.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    return "\n" + style.indent().repeat(2) + "logicalFilePath=\"" + value + '"';
  }

  private String framed(String tag, Stream<String> entries) {
    String gap = style.blankLines() ? "\n\n" : "\n";
    return tag + gap + entries.collect(Collectors.joining(gap)) + gap + "</databaseChangeLog>\n";
  }

  @Override
  public String include(Map<String, Object> attributes, String margin) {
    XmlText text = new XmlText(margin, style.indent());
    text.open("include", attributes);
    text.close("include");
    String tag = text.text();
    return style.blankInTags() ? tag.substring(0, tag.length() - 2) + " />" : tag;
  }

  @Override
  public String changeset(Changeset changeset, String margin) {
    XmlText text = new XmlText(margin, style.indent());
    text.open("changeSet", ChangesetFields.of(changeset, style.attributes()));
    changeset.precondition().ifPresent(condition -> precondition(text, condition));
    changeset.comment().ifPresent(comment -> text.leaf("comment", Map.of(), comment));
    changeset.changes().forEach(change -> change(text, change));
    if (!changeset.rollsBackItself()) {
      text.open("rollback", Map.of());
      changeset.rollback().forEach(change -> change(text, change));
      text.close("rollback");
    }
    text.close("changeSet");
    return text.text();
  }

  private static void precondition(XmlText text, Precondition condition) {
    Map<String, Object> attributes = new LinkedHashMap<>();
    attributes.put("onFail", condition.onFail());
    condition.message().ifPresent(it -> attributes.put("onFailMessage", it));
    text.open("preConditions", attributes);
    text.leaf("sqlCheck", Map.of("expectedResult", 0), condition.sql());
    text.close("preConditions");
  }

  private static void change(XmlText text, Change change) {
    if (change.type().isPresent()) {
      type(text, change.type().get());
      return;
    }
    for (String statement : change.sql()) {
      text.leaf("sql", ChangesetFields.ofSql(change, statement), JdbcText.of(statement));
    }
  }

  private static void type(XmlText text, ChangeType type) {
    text.open(type.name(), type.attributes());
    type.children().forEach(child -> type(text, child));
    text.close(type.name());
  }
}
