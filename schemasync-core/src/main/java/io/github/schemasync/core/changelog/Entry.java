package io.github.schemasync.core.changelog;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a changelog file holds, in its order.
 *
 * @param attributes as they are written; of a changeset those with a plain value
 * @param start offset of its first character
 * @param end offset behind its last character, a comment on the same line included
 */
record Entry(Kind kind, Map<String, String> attributes, int start, int end) {

  Entry {
    attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
  }

  /** Of a changeset. */
  String id() {
    return attributes.getOrDefault("id", "");
  }

  /** Whether Liquibase runs it again and again, so that it stands behind all others. */
  boolean isRepeatable() {
    return "true".equals(attributes.get("runOnChange"))
        || "true".equals(attributes.get("runAlways"));
  }

  /** What its path starts from: the file in which it stands, or nothing. */
  Optional<Path> base(FileText in) {
    return Optional.of(in.file())
        .filter(file -> "true".equals(attributes.get("relativeToChangelogFile")));
  }

  boolean saysTheSameAs(Entry other) {
    return kind == other.kind && attributes.equals(other.attributes);
  }

  enum Kind {
    /** {@code <changeSet id="1" author="ada">}. */
    CHANGESET("changeSet"),
    /** {@code <include file="changes/001.xml"/>}. */
    INCLUDE("include"),
    /** {@code <includeAll path="changes/"/>}. */
    INCLUDE_ALL("includeAll"),
    /** A property, a precondition … */
    OTHER("");

    private final String element;

    Kind(String element) {
      this.element = element;
    }

    static Kind of(String element) {
      for (Kind kind : values()) {
        if (kind.element.equals(element)) {
          return kind;
        }
      }
      return OTHER;
    }
  }
}
