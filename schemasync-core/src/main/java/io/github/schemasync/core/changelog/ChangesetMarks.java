package io.github.schemasync.core.changelog;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the user has decided that all new changesets have.
 *
 * @param id of the changeset, for instance that of a ticket; further ones get {@code -2}, {@code
 *     -3} behind it
 * @param contexts a context expression; {@link #NOTHING} for none, whatever the habit is
 * @param labels separated by commas, or {@link #NOTHING}
 * @param logicalFilePath the file under which Liquibase remembers them, or {@link #NOTHING}
 * @param quoting of the names in them
 */
public record ChangesetMarks(
    Optional<String> id,
    Optional<String> contexts,
    Optional<String> labels,
    Optional<String> logicalFilePath,
    Optional<Quoting> quoting) {

  /** All is learnt. */
  public static final ChangesetMarks LEARNT =
      new ChangesetMarks(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /** A value for what is not wanted. */
  public static final String NOTHING = "none";

  private static final String CONTEXT = "context";
  private static final String SINCE_LIQUIBASE_4_16 = "contextFilter";

  /** The attributes of new changesets where those of the house are these. */
  Map<String, String> over(Map<String, String> habits) {
    Map<String, String> attributes = new LinkedHashMap<>(habits);
    String context = habits.containsKey(SINCE_LIQUIBASE_4_16) ? SINCE_LIQUIBASE_4_16 : CONTEXT;
    put(attributes, context, contexts);
    put(attributes, "labels", labels);
    put(attributes, "logicalFilePath", logicalFilePath);
    quoting.ifPresent(it -> it.writeTo(attributes));
    return attributes;
  }

  private static void put(Map<String, String> attributes, String name, Optional<String> chosen) {
    if (chosen.filter(NOTHING::equals).isPresent()) {
      attributes.remove(name);
    } else {
      chosen.ifPresent(value -> attributes.put(name, value));
    }
  }

  /** A path of one's own makes that of the file pointless. */
  FileHead over(FileHead head) {
    return logicalFilePath.isPresent() ? head.withoutLogicalFilePath() : head;
  }
}
