package io.github.schemasync.core.changelog;

import io.github.schemasync.core.changeset.Changeset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Puts changesets that build a whole schema beside the changelog that is there, or in its place.
 */
public final class BaselineEdit {
  private static final String NAME = "baseline";

  private final StyleChoices choices;
  private final ChangelogTree tree;
  private final HouseStyle style;
  private final EditPlan plan;
  private final HouseNames names;

  private BaselineEdit(ChangelogLocation location, StyleChoices choices, Clock clock) {
    this.choices = choices;
    this.tree = ChangelogTree.read(location, location.root().orElseThrow());
    this.style = new StyleLesson(location, choices, tree).learn();
    this.names = new HouseNames(style, NAME, clock);
    this.plan = new EditPlan(style, names);
  }

  /**
   * Learns from the changelog that is there.
   *
   * @throws io.github.schemasync.core.problem.SyncProblem when a file of it cannot be read
   */
  public static BaselineEdit of(ChangelogLocation location, StyleChoices choices, Clock clock) {
    return new BaselineEdit(location, choices, clock);
  }

  /**
   * One new file, which nothing includes.
   *
   * @throws io.github.schemasync.core.problem.SyncProblem when the changelog includes all files of
   *     its folder
   */
  public ChangelogEdit beside(List<Changeset> changesets) {
    List<Changeset> named = names.named(changesets);
    Path file =
        folder().resolve(style.naming().chosen().orElse("db.changelog-baseline." + extension()));
    if (includesAllOf(file)) {
      throw NoRoom.includedAnyway(file);
    }
    return new ChangelogEdit(named, List.of(plan.newFile(file, named)));
  }

  /** Which names of the changesets are to be in quotes. */
  public Quoting quoting() {
    return style.quoting();
  }

  private String extension() {
    return style.naming().extension();
  }

  /** The sibling {@code baseline} of the root changelog's folder. */
  private Path folder() {
    Path folder = root().file().getParent();
    boolean isTop = style.location().resourceRoots().contains(folder);
    return choices
        .directory()
        .orElseGet(() -> isTop ? folder.resolve(NAME) : folder.resolveSibling(NAME));
  }

  private boolean includesAllOf(Path file) {
    return tree.inclusions().stream()
        .filter(Leaf.Inclusion::ofFolder)
        .map(it -> ChangelogTree.folder(style.location(), it))
        .flatMap(Optional::stream)
        .anyMatch(file::startsWith);
  }

  /**
   * The same root as before, which leads to the changesets and to nothing else.
   *
   * @param archive where the old files go, each with its path below its resource folder
   * @param opened further names of files that only the old changelog reads, such as data
   * @throws io.github.schemasync.core.problem.SyncProblem when the archive has one of the files
   */
  public ChangelogEdit replacing(List<Changeset> changesets, Path archive, List<String> opened) {
    List<Changeset> named = names.named(changesets);
    List<FileChange> changes = new ArrayList<>();
    boolean isAlone = tree.inclusions().isEmpty();
    if (isAlone) {
      changes.add(plan.rewritten(root(), named));
    } else {
      Path file = names.file();
      changes.add(plan.newFile(file, named));
      if (!includesOnlyFolders()) {
        changes.add(master(file));
      }
    }
    boolean rootChanges = changes.stream().anyMatch(it -> it.file().equals(root().file()));
    for (Path old : old(opened)) {
      boolean isRoot = old.equals(root().file());
      if (!isRoot || rootChanges) {
        changes.add(new FileChange(archived(archive, old), Optional.empty(), FileText.bytes(old)));
      }
      if (!isRoot) {
        changes.add(FileChange.removal(old));
      }
    }
    requireFree(archive, changes);
    return new ChangelogEdit(named, changes);
  }

  /** The archive of an earlier squash stays as it is. */
  private static void requireFree(Path archive, List<FileChange> changes) {
    List<Path> taken =
        changes.stream()
            .map(FileChange::file)
            .filter(it -> it.startsWith(archive) && Files.exists(it))
            .toList();
    if (!taken.isEmpty()) {
      throw NoRoom.inArchive(archive, taken);
    }
  }

  private FileText root() {
    return tree.root().source();
  }

  /** Such a root needs no other word. */
  private boolean includesOnlyFolders() {
    return tree.root().entries().stream().allMatch(it -> it.kind() == Entry.Kind.INCLUDE_ALL);
  }

  private FileChange master(Path file) {
    ChangelogFile root = tree.root();
    String text =
        root.format().writer(root.style()).master(IncludeHabit.relative(root().file(), file));
    return new FileChange(
        root().file(), Optional.of(root().bytes()), text.getBytes(StandardCharsets.UTF_8));
  }

  /** The files that the changelog consists of, and those below its root's folder that it reads. */
  private List<Path> old(List<String> opened) {
    Stream<ChangelogFile> included =
        Stream.concat(
            tree.leaves().stream().map(Leaf::file),
            tree.inclusions().stream().map(Leaf.Inclusion::container));
    Stream<Path> read =
        opened.stream()
            .filter(it -> !it.contains(":"))
            .flatMap(it -> style.location().resolve(it, Optional.empty()).stream())
            .filter(it -> it.startsWith(root().file().getParent()) && Files.isRegularFile(it));
    return Stream.concat(included.map(it -> it.source().file()), read).distinct().sorted().toList();
  }

  private Path archived(Path archive, Path file) {
    return archive.resolve(
        style.location().name(file).orElseGet(() -> file.getFileName().toString()));
  }
}
