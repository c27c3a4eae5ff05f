package io.github.schemasync.core.changelog;

import java.io.StringWriter;
import java.util.Map;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.TransformerConfigurationException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.sax.SAXTransformerFactory;
import javax.xml.transform.sax.TransformerHandler;
import javax.xml.transform.stream.StreamResult;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

/**
 * One element as indented text. The JDK's serializer escapes, line ends in attributes included,
 * which its StAX writer forgets; the text of an element is never indented.
 */
final class XmlText {
  private static final String CDATA = "CDATA";

  private final StringWriter text = new StringWriter();
  private final TransformerHandler handler;
  private final String margin;
  private final String indent;
  private int depth;
  private boolean holdsElements;

  /**
   * @param margin stands before each line
   * @param indent one step of indentation
   */
  XmlText(String margin, String indent) {
    this.margin = margin;
    this.indent = indent;
    try {
      handler =
          ((SAXTransformerFactory) TransformerFactory.newDefaultInstance()).newTransformerHandler();
      handler.getTransformer().setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
      handler.setResult(new StreamResult(text));
      handler.startDocument();
    } catch (TransformerConfigurationException | SAXException broken) {
      throw new IllegalStateException("the JDK writes XML", broken);
    }
  }

  void open(String name, Map<String, ?> attributes) {
    if (depth > 0) {
      newLine();
    }
    start(name, attributes);
    depth++;
    holdsElements = false;
  }

  void close(String name) {
    depth--;
    if (holdsElements) {
      newLine();
    }
    end(name);
    holdsElements = true;
  }

  /** {@code <sql>select 1</sql>}. */
  void leaf(String name, Map<String, ?> attributes, String content) {
    newLine();
    start(name, attributes);
    boolean escapes = content.chars().anyMatch(each -> "<>&".indexOf(each) >= 0);
    try {
      if (escapes) {
        handler.startCDATA();
      }
      characters(content);
      if (escapes) {
        handler.endCDATA();
      }
    } catch (SAXException broken) {
      throw new IllegalStateException(broken);
    }
    end(name);
    holdsElements = true;
  }

  /** All that was written; the last line is not ended. */
  String text() {
    try {
      handler.endDocument();
    } catch (SAXException broken) {
      throw new IllegalStateException(broken);
    }
    return margin + text.toString().replace(System.lineSeparator(), "\n");
  }

  private void newLine() {
    characters("\n" + margin + indent.repeat(depth));
  }

  private void start(String name, Map<String, ?> attributes) {
    AttributesImpl all = new AttributesImpl();
    attributes.forEach((key, value) -> all.addAttribute("", "", key, CDATA, value.toString()));
    try {
      handler.startElement("", "", name, all);
    } catch (SAXException broken) {
      throw new IllegalStateException(broken);
    }
  }

  private void characters(String content) {
    try {
      handler.characters(content.toCharArray(), 0, content.length());
    } catch (SAXException broken) {
      throw new IllegalStateException(broken);
    }
  }

  private void end(String name) {
    try {
      handler.endElement("", "", name);
    } catch (SAXException broken) {
      throw new IllegalStateException(broken);
    }
  }
}
