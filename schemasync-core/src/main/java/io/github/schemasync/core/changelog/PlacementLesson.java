package io.github.schemasync.core.changelog;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Learns where the next changesets go.
 *
 * @param newest the file that runs last; absent when no file has a changeset
 */
record PlacementLesson(
    ChangelogLocation location, StyleChoices choices, ChangelogTree tree, Optional<Leaf> newest) {

  Placement learn() {
    if (newest.isEmpty()) {
      return inEmptyChangelog();
    }
    Leaf leaf = newest.get();
    if (growth(leaf) == Growth.APPEND) {
      return new Placement.Append(leaf.file(), behind(leaf.file()));
    }
    if (leaf.inclusion().isEmpty()) {
      return new Placement.Include(leaf.file(), behind(leaf.file()));
    }
    Leaf.Inclusion inclusion = leaf.inclusion().get();
    return inclusion.ofFolder() && staysIn(inclusion)
        ? new Placement.Folder(files(inclusion))
        : new Placement.Include(inclusion.container(), Optional.of(inclusion.entry()));
  }

  private Growth growth(Leaf leaf) {
    if (choices.wantsNewFile() || leaf.file().isRaw()) {
      return Growth.NEW_FILE;
    }
    return choices.growth().orElseGet(() -> habit(leaf));
  }

  /** A file that is named after what it does is not written again. */
  private Growth habit(Leaf leaf) {
    if (leaf.inclusion().isEmpty()) {
      return Growth.APPEND;
    }
    Naming naming = Naming.learn(StyleLesson.stems(tree.leaves(), newest));
    boolean isNamedAfterChange = naming.isCounted() && naming.tail() == Naming.Tail.WORDS;
    boolean isStamped = naming.counter() instanceof StampCounter;
    boolean ofOneChange = leaf.file().changesets().size() < 2;
    return isNamedAfterChange || isStamped || ofOneChange || leaf.inclusion().get().ofFolder()
        ? Growth.NEW_FILE
        : Growth.APPEND;
  }

  /** A master that lists nothing yet gets its first include, any other root its first changeset. */
  private Placement inEmptyChangelog() {
    ChangelogFile root = tree.root();
    Optional<Entry> last = root.entries().stream().reduce((one, next) -> next);
    Optional<Entry> folder =
        root.inclusions().stream()
            .filter(entry -> entry.kind() == Entry.Kind.INCLUDE_ALL)
            .findFirst();
    if (folder.isPresent()) {
      return new Placement.Folder(List.of());
    }
    boolean isMaster = root.source().file().getFileName().toString().contains("master");
    return isMaster || choices.wantsNewFile()
        ? new Placement.Include(root, last)
        : new Placement.Append(root, last);
  }

  /** What is run again and again stays last. */
  private static Optional<Entry> behind(ChangelogFile file) {
    return file.changesets().stream()
        .filter(entry -> !entry.isRepeatable())
        .reduce((one, next) -> next)
        .or(() -> file.entries().stream().reduce((one, next) -> next));
  }

  private boolean staysIn(Leaf.Inclusion inclusion) {
    return choices
        .directory()
        .map(
            directory ->
                files(inclusion).stream().anyMatch(file -> file.getParent().equals(directory)))
        .orElse(true);
  }

  private List<Path> files(Leaf.Inclusion inclusion) {
    return tree.leaves().stream()
        .filter(leaf -> leaf.inclusion().filter(inclusion::equals).isPresent())
        .filter(leaf -> !leaf.isRepeatable())
        .map(leaf -> leaf.file().source().file())
        .toList();
  }
}
