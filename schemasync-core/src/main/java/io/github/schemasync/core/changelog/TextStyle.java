package io.github.schemasync.core.changelog;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How text of one format is laid out.
 *
 * @param indent one step of indentation: spaces or a tab
 * @param lineEnd {@code \n} or {@code \r\n}
 * @param byteOrderMark whether the file begins with one
 * @param finalNewline whether the last line ends
 * @param blankLines whether changesets are set apart by an empty line
 * @param yaml what only YAML can choose
 * @param sqlComment what begins a comment line of formatted SQL: {@code --} or {@code -- }
 * @param blankInTags whether a tag of XML without content ends in a blank, and braces on one line
 *     have one inside: {@code <include … />}, <code>{ file: … }</code>
 * @param oneLineIncludes whether YAML and JSON write an include on one line
 * @param attributes what every changeset of the house has, for instance {@code context=prod}
 */
record TextStyle(
    String indent,
    String lineEnd,
    boolean byteOrderMark,
    boolean finalNewline,
    boolean blankLines,
    YamlStyle yaml,
    String sqlComment,
    boolean blankInTags,
    boolean oneLineIncludes,
    Map<String, String> attributes) {

  TextStyle {
    attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
  }

  /** The layout where there is none to learn from. */
  static TextStyle of(ChangelogFormat format) {
    String indent = format == ChangelogFormat.XML ? "    " : "  ";
    boolean blankLines = format == ChangelogFormat.SQL;
    return new TextStyle(
        indent, "\n", false, true, blankLines, YamlStyle.USUAL, "--", false, false, Map.of());
  }

  /** What the text itself tells whatever its format. */
  TextStyle like(FileText text) {
    return new TextStyle(
        indent,
        text.lineEnd(),
        text.byteOrderMark(),
        text.endsInNewline(),
        blankLines,
        yaml,
        sqlComment,
        blankInTags,
        oneLineIncludes,
        attributes);
  }

  TextStyle withIndent(String value) {
    return new TextStyle(
        value,
        lineEnd,
        byteOrderMark,
        finalNewline,
        blankLines,
        yaml,
        sqlComment,
        blankInTags,
        oneLineIncludes,
        attributes);
  }

  TextStyle withBlankLines(boolean value) {
    return new TextStyle(
        indent,
        lineEnd,
        byteOrderMark,
        finalNewline,
        value,
        yaml,
        sqlComment,
        blankInTags,
        oneLineIncludes,
        attributes);
  }

  TextStyle withYaml(YamlStyle value) {
    return new TextStyle(
        indent,
        lineEnd,
        byteOrderMark,
        finalNewline,
        blankLines,
        value,
        sqlComment,
        blankInTags,
        oneLineIncludes,
        attributes);
  }

  TextStyle withSqlComment(String value) {
    return new TextStyle(
        indent,
        lineEnd,
        byteOrderMark,
        finalNewline,
        blankLines,
        yaml,
        value,
        blankInTags,
        oneLineIncludes,
        attributes);
  }

  TextStyle withBlankInTags(boolean value) {
    return new TextStyle(
        indent,
        lineEnd,
        byteOrderMark,
        finalNewline,
        blankLines,
        yaml,
        sqlComment,
        value,
        oneLineIncludes,
        attributes);
  }

  TextStyle withOneLineIncludes(boolean value) {
    return new TextStyle(
        indent,
        lineEnd,
        byteOrderMark,
        finalNewline,
        blankLines,
        yaml,
        sqlComment,
        blankInTags,
        value,
        attributes);
  }

  TextStyle withAttributes(Map<String, String> value) {
    return new TextStyle(
        indent,
        lineEnd,
        byteOrderMark,
        finalNewline,
        blankLines,
        yaml,
        sqlComment,
        blankInTags,
        oneLineIncludes,
        value);
  }
}
