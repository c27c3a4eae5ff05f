package io.github.schemasync.core.changelog;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads {@link JsonFile}. */
final class JsonScan {
  private static final JsonFactory FACTORY = new JsonFactory();

  private final FileText source;
  private final List<Entry> entries = new ArrayList<>();
  private final Map<String, String> fields = new LinkedHashMap<>();

  JsonScan(FileText source) {
    this.source = source;
  }

  JsonFile run() throws IOException {
    try (JsonParser parser = FACTORY.createParser(source.text())) {
      require(parser, parser.nextToken(), JsonToken.START_OBJECT);
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        if (parser.currentName().equals("databaseChangeLog")) {
          require(parser, parser.nextToken(), JsonToken.START_ARRAY);
          return list(parser);
        }
        parser.nextToken();
        parser.skipChildren();
      }
      throw new JsonParseException(parser, "it has no key databaseChangeLog");
    }
  }

  private JsonFile list(JsonParser parser) throws IOException {
    int start = end(parser);
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      require(parser, parser.currentToken(), JsonToken.START_OBJECT);
      entries.add(entry(parser));
    }
    int end = start(parser);
    JsonToken rest = parser.nextToken();
    while (rest != null) { // it must be JSON too
      rest = parser.nextToken();
    }
    return new JsonFile(source, List.copyOf(entries), start, end, fields);
  }

  /** {@code {"changeSet": {"id": …, …}}}. */
  private Entry entry(JsonParser parser) throws IOException {
    int start = start(parser);
    Entry.Kind kind = Entry.Kind.OTHER;
    Map<String, String> attributes = new LinkedHashMap<>();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      kind = kind == Entry.Kind.OTHER ? Entry.Kind.of(name) : kind;
      JsonToken value = parser.nextToken();
      if (value == JsonToken.START_OBJECT) {
        scalars(parser, attributes);
      } else if (value.isScalarValue()) {
        fields.put(name, parser.getText());
      } else {
        parser.skipChildren();
      }
    }
    return new Entry(kind, attributes, start, end(parser));
  }

  private static void scalars(JsonParser parser, Map<String, String> into) throws IOException {
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      if (parser.nextToken().isScalarValue()) {
        into.put(name, parser.getText());
      } else {
        parser.skipChildren();
      }
    }
  }

  private static void require(JsonParser parser, JsonToken found, JsonToken wanted)
      throws JsonParseException {
    if (found != wanted) {
      throw new JsonParseException(parser, "expected " + wanted + ", found " + found);
    }
  }

  private static int start(JsonParser parser) {
    return (int) parser.currentTokenLocation().getCharOffset();
  }

  private static int end(JsonParser parser) {
    return (int) parser.currentLocation().getCharOffset();
  }
}
