package io.github.schemasync.core;

import io.github.schemasync.core.changelog.FileChange;
import io.github.schemasync.core.changeset.Changeset;
import io.github.schemasync.core.changeset.Leftover;
import io.github.schemasync.core.changeset.Placeholder;
import io.github.schemasync.core.model.ObjectName;
import java.util.List;

/**
 * What became of a generate.
 *
 * @param changesets those that were written, or would have been
 * @param files what was written, or would have been
 * @param placeholders values that nobody has chosen
 * @param leftovers findings that the changesets leave open
 * @param aside how many findings nobody asked to close
 * @param unfilled tables for which no row could be made up, so that the changesets ran on them
 *     empty
 * @param rewritten tables whose rows the changesets write anew, under a lock that lets nobody read
 * @param written false for a dry run, and when there was nothing to write
 */
public record GenerateReport(
    List<Changeset> changesets,
    List<FileChange> files,
    List<Placeholder> placeholders,
    List<Leftover> leftovers,
    int aside,
    List<String> unfilled,
    List<ObjectName> rewritten,
    boolean written) {

  public GenerateReport {
    changesets = List.copyOf(changesets);
    files = List.copyOf(files);
    placeholders = List.copyOf(placeholders);
    leftovers = List.copyOf(leftovers);
    unfilled = List.copyOf(unfilled);
    rewritten = List.copyOf(rewritten);
  }
}
