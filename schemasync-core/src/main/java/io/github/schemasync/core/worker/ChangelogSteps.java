package io.github.schemasync.core.worker;

import java.util.List;
import java.util.Set;

/**
 * A changelog as Liquibase has read and applied it, for an update that may go on from there.
 *
 * @param changesets a digest of all that a changeset says, in order, {@code +} before those that
 *     the filters let run and {@code -} before others; empty where nobody can go on
 * @param files names of the changelog's own files
 * @param session a digest of what is set for the connection
 */
public record ChangelogSteps(List<String> changesets, List<String> files, String session) {
  /** Nobody can go on from here. */
  public static final ChangelogSteps NONE = new ChangelogSteps(List.of(), List.of(), "");

  private static final String RUNS = "+";

  public ChangelogSteps {
    changesets = List.copyOf(changesets);
    files = List.copyOf(files);
  }

  /** Whether anybody can go on from here. */
  public boolean isOpen() {
    return !changesets.isEmpty();
  }

  /** The same when something else is set for the connection. */
  ChangelogSteps in(String otherSession) {
    return new ChangelogSteps(changesets, files, otherSession);
  }

  /** How many changesets the filters let run. */
  long runs() {
    return changesets.stream().filter(step -> step.startsWith(RUNS)).count();
  }

  static String step(boolean runs, String text) {
    return (runs ? RUNS : "-") + Sha256.of(text);
  }

  /**
   * Whether an update from here on gives what the other changelog gives from nothing.
   *
   * @param grown the files that are not as they were
   */
  boolean isBeginningOf(ChangelogSteps other, List<String> grown) {
    int size = changesets.size();
    return isOpen()
        && size <= other.changesets().size()
        && changesets.equals(other.changesets().subList(0, size))
        && Set.copyOf(other.files()).containsAll(grown);
  }

  void store(StoredValues stored) {
    stored.putTexts("changesets", changesets);
    stored.putTexts("files", files);
    stored.put("session", session);
  }

  static ChangelogSteps load(StoredValues stored) {
    return new ChangelogSteps(
        stored.texts("changesets"), stored.texts("files"), stored.text("session"));
  }
}
