package io.github.schemasync.core.changelog;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads {@link XmlFile}. The JDK's parser tells where a tag or comment ends; the next one begins at
 * the next angle bracket, for between the entries there is no text. Lines and columns are right;
 * its character offsets are wrong behind the first line that ends in CRLF and in files of more than
 * one buffer (JDK 17).
 */
final class XmlScan {
  private final FileText source;
  private final XMLStreamReader reader;
  private final List<Entry> entries = new ArrayList<>();
  private final List<XmlSpan> comments = new ArrayList<>();
  private XmlRoot root;
  private Entry.Kind kind = Entry.Kind.OTHER;
  private Map<String, String> attributes = Map.of();
  private int depth;
  private int before;
  private int start;

  XmlScan(FileText source) throws XMLStreamException {
    this.source = source;
    this.reader = XmlDeclaration.factory().createXMLStreamReader(new StringReader(source.text()));
  }

  XmlFile run() throws XMLStreamException {
    Lines lines = new Lines(source.text());
    int end = 0;
    before = source.declarationEnd();
    while (reader.hasNext()) {
      int event = reader.next();
      if (event == XMLStreamConstants.END_DOCUMENT) {
        break; // it has no location
      }
      int here = lines.offset(reader.getLocation());
      switch (event) {
        case XMLStreamConstants.START_ELEMENT -> open(here);
        case XMLStreamConstants.END_ELEMENT -> {
          end = depth == 1 ? next() : end;
          close(here);
        }
        case XMLStreamConstants.COMMENT -> comment(here);
        default -> {
          if (reader.isCharacters()) {
            continue;
          }
        }
      }
      before = here;
    }
    return new XmlFile(source, List.copyOf(entries), List.copyOf(comments), root, end);
  }

  private void open(int here) throws XMLStreamException {
    depth++;
    if (depth == 1) {
      if (!reader.getLocalName().equals("databaseChangeLog")) {
        throw new XMLStreamException(
            "its root is <" + reader.getLocalName() + ">, not <databaseChangeLog>");
      }
      String tag = source.text().substring(next(), here).replace("\r\n", "\n");
      root = new XmlRoot(tag, attributes(), here);
    } else if (depth == 2) {
      kind = Entry.Kind.of(reader.getLocalName());
      attributes = attributes();
      start = next();
    }
  }

  private void close(int here) {
    if (depth == 2) {
      entries.add(new Entry(kind, attributes, start, here));
    }
    depth--;
  }

  private void comment(int here) {
    if (depth != 1) {
      return;
    }
    int begin = next();
    comments.add(new XmlSpan(reader.getText(), begin, here));
    int last = entries.size() - 1;
    if (last < 0) {
      return;
    }
    Entry entry = entries.get(last);
    String between = source.text().substring(entry.end(), begin);
    if (between.isBlank() && !between.contains("\n")) {
      entries.set(last, new Entry(entry.kind(), entry.attributes(), entry.start(), here));
    }
  }

  private int next() {
    return source.text().indexOf('<', before);
  }

  private Map<String, String> attributes() {
    Map<String, String> all = new LinkedHashMap<>();
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      boolean isOfSchema = reader.getAttributePrefix(i).equals("xsi");
      if (!isOfSchema) {
        all.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
      }
    }
    return all;
  }
}
