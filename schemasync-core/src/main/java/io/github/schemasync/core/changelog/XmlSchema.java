package io.github.schemasync.core.changelog;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Liquibase's XML schema of the version that a file names. What is written here is valid from 3.4
 * on, which every Liquibase since has in its jar: 2.0 knows no {@code objectQuotingStrategy}, 3.3
 * no descending column.
 */
final class XmlSchema {
  private static final String SUFFICIENT = "dbchangelog-3.4.xsd";
  private static final Pattern OLDER = Pattern.compile("dbchangelog-(2\\.\\d+|3\\.[0-3])\\.xsd");
  private static final Pattern NEW_SINCE =
      Pattern.compile(" (objectQuotingStrategy|descending)=\"");

  /** Each version had a namespace of its own. */
  private static final String FIRST = "/ns/dbchangelog/1.";

  private XmlSchema() {}

  /** The start tag for a new file; empty where it names a schema of the first version. */
  static Optional<String> sufficient(String tag) {
    return Optional.of(tag)
        .filter(it -> !it.contains(FIRST))
        .map(it -> OLDER.matcher(it).replaceAll(SUFFICIENT));
  }

  /** The file with a newer version in its start tag if it needs one for what is written into it. */
  static FileChange sufficient(FileChange file, List<String> written) {
    if (written.stream().noneMatch(it -> NEW_SINCE.matcher(it).find())) {
      return file;
    }
    // byte for byte, whatever the file is written in
    String text = new String(file.after(), ISO_8859_1);
    byte[] newer = OLDER.matcher(text).replaceFirst(SUFFICIENT).getBytes(ISO_8859_1);
    return new FileChange(file.file(), file.before(), newer);
  }
}
