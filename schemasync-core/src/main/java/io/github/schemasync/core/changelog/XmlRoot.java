package io.github.schemasync.core.changelog;

import java.util.Map;
import java.util.Optional;

/**
 * The start tag {@code <databaseChangeLog …>}.
 *
 * @param tag as it is written, lines ended by {@code \n}
 * @param attributes without those that declare namespaces and schemas
 * @param end offset behind it
 */
record XmlRoot(String tag, Map<String, String> attributes, int end) {

  boolean isEmpty() {
    return tag.endsWith("/>");
  }

  /** The tag for another file; absent when it says more than namespaces and the file's name. */
  Optional<String> namespaceTag() {
    boolean saysMore =
        attributes.keySet().stream().anyMatch(name -> !name.equals("logicalFilePath"));
    return saysMore || isEmpty() ? Optional.empty() : XmlSchema.sufficient(tag);
  }
}
