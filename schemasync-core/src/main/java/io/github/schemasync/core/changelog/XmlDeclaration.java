package io.github.schemasync.core.changelog;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** {@code <?xml version="1.0" encoding="ISO-8859-1"?>}. */
final class XmlDeclaration {
  private static final byte[] START = "<?xml".getBytes(StandardCharsets.US_ASCII);

  private XmlDeclaration() {}

  /** The declared encoding; UTF-8 for what declares none or is not XML. */
  static Charset charset(byte[] bytes) {
    if (bytes.length < START.length
        || !new String(bytes, 0, START.length, StandardCharsets.US_ASCII).equals("<?xml")) {
      return StandardCharsets.UTF_8;
    }
    try {
      XMLStreamReader reader = factory().createXMLStreamReader(new ByteArrayInputStream(bytes));
      String declared = reader.getCharacterEncodingScheme();
      return declared == null ? StandardCharsets.UTF_8 : Charset.forName(declared);
    } catch (XMLStreamException | IllegalArgumentException broken) {
      return StandardCharsets.UTF_8; // whoever reads the text will say what is wrong
    }
  }

  /** Reads no DTD and opens no other file. */
  static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    return factory;
  }
}
