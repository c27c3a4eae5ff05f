package io.github.schemasync.core.changelog;

import io.github.schemasync.core.changeset.Changeset;
import java.util.List;
import java.util.Map;

/** Writes one format; lines end in {@code \n}. */
interface ChangelogWriter {

  /** The text of a whole new file, its last line ended. */
  String file(List<Changeset> changesets, FileHead head);

  /** A master with one include, its last line ended. */
  String master(Map<String, Object> include);

  /**
   * One changeset, its last line not ended.
   *
   * @param margin stands before each line, except within texts that it would change
   */
  String changeset(Changeset changeset, String margin);

  /** One include with these attributes, its last line not ended. */
  String include(Map<String, Object> attributes, String margin);
}
