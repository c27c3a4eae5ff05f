package io.github.schemasync.core.discovery;

import io.github.schemasync.core.problem.ProblemPage;
import io.github.schemasync.core.problem.SyncProblem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * One {@code <persistence-unit>} as it is written; JPA 1.0 to 3.2.
 *
 * @param name its name
 * @param classes its {@code <class>} elements
 * @param jarFiles its {@code <jar-file>} elements
 * @param mappingFiles its {@code <mapping-file>} elements
 * @param excludesUnlisted whether the classes beside the file do not belong to it
 * @param properties its properties; the validation mode among them
 */
record PersistenceXml(
    String name,
    List<String> classes,
    List<String> jarFiles,
    List<String> mappingFiles,
    boolean excludesUnlisted,
    Map<String, String> properties) {

  /** Reads every unit of a file. */
  static List<PersistenceXml> parse(Path file, String name) {
    try (InputStream input = Files.newInputStream(file)) {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
      Element root = factory.newDocumentBuilder().parse(input).getDocumentElement();
      return elements(root, "persistence-unit").stream().map(PersistenceXml::of).toList();
    } catch (IOException | SAXException | ParserConfigurationException unreadable) {
      throw new SyncProblem(
          ProblemPage.MAPPING_REFUSED,
          name + " cannot be read: " + unreadable.getMessage(),
          "Correct the file; the application could not read it either.",
          unreadable);
    }
  }

  private static PersistenceXml of(Element unit) {
    Map<String, String> properties = new LinkedHashMap<>();
    text(unit, "validation-mode")
        .ifPresent(mode -> properties.put("jakarta.persistence.validation.mode", mode));
    for (Element property : elements(unit, "property")) {
      properties.put(property.getAttribute("name"), property.getAttribute("value"));
    }
    return new PersistenceXml(
        unit.getAttribute("name"),
        texts(unit, "class"),
        texts(unit, "jar-file"),
        texts(unit, "mapping-file"),
        text(unit, "exclude-unlisted-classes").filter(text -> !text.equals("false")).isPresent(),
        properties);
  }

  private static Optional<String> text(Element unit, String name) {
    return texts(unit, name).stream().findFirst();
  }

  private static List<String> texts(Element unit, String name) {
    return elements(unit, name).stream().map(each -> each.getTextContent().strip()).toList();
  }

  private static List<Element> elements(Element parent, String name) {
    NodeList nodes = parent.getElementsByTagNameNS("*", name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }
}
