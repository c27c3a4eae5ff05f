package io.github.schemasync.core.changelog;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter.FixedSpaceIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter.Indenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter.NopIndenter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.core.util.Separators.Spacing;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.schemasync.core.changeset.Changeset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes JSON. */
record JsonWriter(TextStyle style) implements ChangelogWriter {
  private static final JsonMapper MAPPER = new JsonMapper();
  private static final Separators SEPARATORS =
      Separators.createDefaultInstance()
          .withObjectFieldValueSpacing(Spacing.AFTER)
          .withArrayEmptySeparator("");

  @Override
  public String file(List<Changeset> changesets, FileHead head) {
    List<Object> entries = new ArrayList<>();
    head.logicalFilePath().ifPresent(path -> entries.add(Map.of("logicalFilePath", path)));
    changesets.forEach(changeset -> entries.add(ChangesetTree.of(changeset, style.attributes())));
    return printed(Map.of("databaseChangeLog", entries)) + "\n";
  }

  @Override
  public String master(Map<String, Object> include) {
    return printed(Map.of("databaseChangeLog", List.of(Map.of("include", include)))) + "\n";
  }

  @Override
  public String changeset(Changeset changeset, String margin) {
    return entry(margin, ChangesetTree.of(changeset, style.attributes()));
  }

  @Override
  public String include(Map<String, Object> attributes, String margin) {
    Map<String, Object> include = Map.of("include", attributes);
    return style.oneLineIncludes() ? margin + oneLine(include) : entry(margin, include);
  }

  private String entry(String margin, Object tree) {
    return printed(tree).lines().map(line -> margin + line).collect(Collectors.joining("\n"));
  }

  private String printed(Object tree) {
    return printed(tree, SEPARATORS, new DefaultIndenter(style.indent(), "\n"));
  }

  private String oneLine(Object tree) {
    return style.blankInTags()
        ? printed(tree, SEPARATORS, new FixedSpaceIndenter())
        : printed(tree, SEPARATORS.withObjectEntrySpacing(Spacing.AFTER), new NopIndenter());
  }

  private static String printed(Object tree, Separators separators, Indenter indenter) {
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter(separators)
            .withObjectIndenter(indenter)
            .withArrayIndenter(indenter);
    try {
      return MAPPER.writer(printer).writeValueAsString(tree);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("maps, lists and scalars are JSON", impossible);
    }
  }
}
