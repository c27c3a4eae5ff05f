package io.github.schemasync.core.changelog;

import io.github.schemasync.core.problem.ProblemPage;
import io.github.schemasync.core.problem.SyncProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The root changelog and all that it includes.
 *
 * @param root the file where it starts
 * @param leaves the files that hold changesets or are one, in the order in which Liquibase runs
 *     them
 * @param inclusions every include that leads to a file of ours, in the same order
 */
record ChangelogTree(ChangelogFile root, List<Leaf> leaves, List<Leaf.Inclusion> inclusions) {

  static ChangelogTree read(ChangelogLocation location, Path root) {
    Walk walk = new Walk(location);
    walk.file(root, Optional.empty());
    return new ChangelogTree(
        walk.root.orElseThrow(() -> foreign(root)),
        List.copyOf(walk.leaves),
        List.copyOf(walk.inclusions));
  }

  /** Every changeset, in the order in which Liquibase runs them. */
  List<Entry> changesets() {
    return leaves.stream().flatMap(leaf -> leaf.file().changesets().stream()).toList();
  }

  /** The folder that is included as a whole. */
  static Optional<Path> folder(ChangelogLocation location, Leaf.Inclusion inclusion) {
    return resolved(location, inclusion, "path");
  }

  private static Optional<Path> resolved(
      ChangelogLocation location, Leaf.Inclusion inclusion, String attribute) {
    Map<String, String> attributes = inclusion.entry().attributes();
    return Optional.ofNullable(attributes.get(attribute))
        .flatMap(
            name -> location.resolve(name, inclusion.entry().base(inclusion.container().source())));
  }

  private static SyncProblem foreign(Path root) {
    return new SyncProblem(
        ProblemPage.CHANGELOG_NOT_EDITABLE,
        "The root changelog " + root + " is not a file in XML, YAML, JSON or formatted SQL.",
        "Name one that is: -Dschemasync.changelog.file=src/main/resources/db/changelog/…");
  }

  private static final class Walk {
    private final ChangelogLocation location;
    private final Set<Path> seen = new HashSet<>();
    private final List<Leaf> leaves = new ArrayList<>();
    private final List<Leaf.Inclusion> inclusions = new ArrayList<>();
    private Optional<ChangelogFile> root = Optional.empty();

    Walk(ChangelogLocation location) {
      this.location = location;
    }

    void file(Path path, Optional<Leaf.Inclusion> inclusion) {
      Optional<ChangelogFormat> format = ChangelogFormat.of(path);
      if (format.isEmpty() || !Files.isRegularFile(path) || !seen.add(path)) {
        return; // written in Java or Groovy, or not a changelog at all
      }
      ChangelogFile file = format.get().read(FileText.read(path));
      root = root.or(() -> Optional.of(file));
      inclusion.ifPresent(inclusions::add);
      if (file.isRaw()) {
        leaves.add(new Leaf(file, inclusion));
      }
      Optional<Entry> lastChangeset = file.changesets().stream().reduce((one, next) -> next);
      for (Entry entry : file.entries()) {
        include(file, entry);
        if (lastChangeset.filter(entry::equals).isPresent()) {
          leaves.add(new Leaf(file, inclusion));
        }
      }
    }

    private void include(ChangelogFile from, Entry entry) {
      Leaf.Inclusion inclusion = new Leaf.Inclusion(from, entry);
      switch (entry.kind()) {
        case INCLUDE ->
            resolved(from, entry, "file").ifPresent(file -> file(file, Optional.of(inclusion)));
        case INCLUDE_ALL ->
            resolved(from, entry, "path").ifPresent(folder -> all(folder, inclusion));
        default -> {}
      }
    }

    private Optional<Path> resolved(ChangelogFile from, Entry entry, String attribute) {
      return ChangelogTree.resolved(location, new Leaf.Inclusion(from, entry), attribute);
    }

    private void all(Path folder, Leaf.Inclusion inclusion) {
      try (Stream<Path> below = Files.walk(folder)) {
        below
            .filter(Files::isRegularFile)
            .sorted(Comparator.comparing(ChangelogLocation::slashed))
            .forEach(file -> file(file, Optional.of(inclusion)));
      } catch (IOException unreadable) {
        throw new SyncProblem(
            ProblemPage.CHANGELOG_UNREADABLE,
            folder + " cannot be read: " + unreadable,
            "Make the folder readable.",
            unreadable);
      }
    }
  }
}
