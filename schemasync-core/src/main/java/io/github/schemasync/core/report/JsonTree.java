package io.github.schemasync.core.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;

/**
 * Writes a tree as Jackson's mapper would, without the mapper: to load and set it up takes longer
 * than the rest of a report.
 */
final class JsonTree {
  private JsonTree() {}

  /** The tree, indented. */
  static String text(JsonNode root) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      json.useDefaultPrettyPrinter();
      write(root, json);
    } catch (IOException e) {
      throw new UncheckedIOException("a tree of texts and numbers always becomes JSON", e);
    }
    return text.toString();
  }

  private static void write(JsonNode node, JsonGenerator json) throws IOException {
    switch (node.getNodeType()) {
      case OBJECT -> {
        json.writeStartObject();
        for (Map.Entry<String, JsonNode> property : node.properties()) {
          json.writeFieldName(property.getKey());
          write(property.getValue(), json);
        }
        json.writeEndObject();
      }
      case ARRAY -> {
        json.writeStartArray();
        for (JsonNode element : node) {
          write(element, json);
        }
        json.writeEndArray();
      }
      case NUMBER -> json.writeNumber(node.longValue());
      case STRING -> json.writeString(node.textValue());
      default -> throw new IllegalArgumentException("a report has no " + node.getNodeType());
    }
  }
}
