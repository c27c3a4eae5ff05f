package io.github.schemasync.core.changelog;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Learns a {@link HouseStyle} from a changelog that is there. */
final class StyleLesson {
  private static final int RECENT = 10;

  /** Attributes that are a habit when every changeset has the same. */
  private static final List<String> HABITS =
      List.of("context", "contextFilter", "labels", "logicalFilePath", Quoting.ATTRIBUTE);

  private final ChangelogLocation location;
  private final StyleChoices choices;
  private final ChangelogTree tree;

  /** The file that runs last; absent when no file has a changeset. */
  private final Optional<Leaf> newest;

  /** The newest file in the format of the house. */
  private final Optional<Leaf> model;

  StyleLesson(ChangelogLocation location, StyleChoices choices, ChangelogTree tree) {
    this.location = location;
    this.choices = choices;
    this.tree = tree;
    this.newest = newest(tree.leaves());
    this.model = model(tree.leaves(), choices).or(() -> newest);
  }

  HouseStyle learn() {
    Placement placement = new PlacementLesson(location, choices, tree, newest).learn();
    ChangelogFormat format =
        placement instanceof Placement.Append append ? append.file().format() : format();
    ChangelogFile example =
        placement instanceof Placement.Append append
            ? append.file()
            : model.map(Leaf::file).orElse(tree.root());
    boolean isAlike = example.format() == format;
    TextStyle text = isAlike ? example.style() : TextStyle.of(format).like(tree.root().source());
    FileHead head =
        isAlike ? example.head() : new FileHead(Optional.empty(), example.head().logicalFilePath());
    return new HouseStyle(
        location,
        placement,
        format,
        choices.author().or(this::author),
        naming(placement, format),
        choices.marks().over(head),
        text.withAttributes(choices.marks().over(habits(format))));
  }

  private static Optional<Leaf> newest(List<Leaf> leaves) {
    Optional<Leaf> last = leaves.stream().reduce((one, next) -> next);
    return leaves.stream()
        .filter(leaf -> !leaf.isRepeatable())
        .reduce((one, next) -> next)
        .or(() -> last);
  }

  private static Optional<Leaf> model(List<Leaf> leaves, StyleChoices choices) {
    List<Leaf> once =
        leaves.stream().filter(leaf -> !leaf.isRepeatable() && !leaf.file().isRaw()).toList();
    List<Leaf> recent = once.subList(Math.max(0, once.size() - RECENT), once.size());
    Optional<ChangelogFormat> format =
        choices.format().or(() -> mostFrequent(recent.stream().map(leaf -> leaf.file().format())));
    return recent.stream()
        .filter(leaf -> format.filter(leaf.file().format()::equals).isPresent())
        .reduce((one, next) -> next);
  }

  private static <T> Optional<T> mostFrequent(Stream<T> values) {
    return values
        .collect(
            Collectors.groupingBy(Function.identity(), LinkedHashMap::new, Collectors.counting()))
        .entrySet()
        .stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey);
  }

  private ChangelogFormat format() {
    return choices.format().orElseGet(() -> model.map(Leaf::file).orElse(tree.root()).format());
  }

  private HouseStyle.HouseNaming naming(Placement placement, ChangelogFormat format) {
    Path directory =
        choices
            .directory()
            .or(() -> model.map(leaf -> leaf.file().source().file().getParent()))
            .orElseGet(() -> firstFolder(placement));
    Optional<String> like = model.map(Leaf::name);
    String extension =
        model
            .filter(leaf -> leaf.file().format() == format)
            .map(leaf -> leaf.name().substring(leaf.name().lastIndexOf('.') + 1))
            .orElse(format.extension());
    List<String> ids = idsInScope(placement).stream().map(Entry::id).toList();
    return new HouseStyle.HouseNaming(
        directory,
        extension,
        choices.file(),
        like,
        files(),
        choices.marks().id().map(Naming::fixed).orElseGet(() -> ids(ids)),
        Set.copyOf(ids));
  }

  /** Of an empty changelog: what it includes as a whole, else where a first changelog's is. */
  private Path firstFolder(Placement placement) {
    FileText root = tree.root().source();
    Path beside = root.file().getParent();
    return tree.root().inclusions().stream()
        .filter(it -> it.kind() == Entry.Kind.INCLUDE_ALL && it.attributes().containsKey("path"))
        .map(it -> location.place(it.attributes().get("path"), it.base(root)))
        .findFirst()
        .orElse(
            placement instanceof Placement.Include ? beside.resolve(FirstStyle.CHANGES) : beside);
  }

  private Naming files() {
    return tree.leaves().isEmpty()
        ? FirstStyle.NUMBERED
        : Naming.learn(stems(tree.leaves(), model));
  }

  /** The names, without their endings, of the files beside one. */
  static List<String> stems(List<Leaf> leaves, Optional<Leaf> beside) {
    Optional<Path> folder = beside.map(leaf -> leaf.file().source().file().getParent());
    return leaves.stream()
        .filter(leaf -> leaf.inclusion().isPresent() && !leaf.isRepeatable())
        .filter(leaf -> folder.filter(leaf.file().source().file().getParent()::equals).isPresent())
        .map(Leaf::name)
        .map(name -> name.substring(0, name.lastIndexOf('.')))
        .toList();
  }

  /** In a house whose numbers begin anew in each file no other file counts. */
  private List<Entry> idsInScope(Placement placement) {
    if (!numbersBeginAnewInEachFile()) {
      return tree.changesets();
    }
    return placement instanceof Placement.Append append ? append.file().changesets() : List.of();
  }

  private Naming ids(List<String> inScope) {
    return inScope.isEmpty()
        ? Naming.learn(tree.changesets().stream().map(Entry::id).toList()).restarted()
        : Naming.learn(inScope);
  }

  private boolean numbersBeginAnewInEachFile() {
    List<String> first =
        tree.leaves().stream()
            .filter(leaf -> !leaf.isRepeatable())
            .flatMap(leaf -> leaf.firstId().stream())
            .toList();
    return first.size() > 1 && first.stream().distinct().count() == 1;
  }

  private Optional<String> author() {
    List<String> authors =
        tree.changesets().stream()
            .skip(Math.max(0, tree.changesets().size() - RECENT))
            .map(entry -> entry.attributes().getOrDefault("author", ""))
            .toList();
    return mostFrequent(authors.stream())
        .filter(author -> !author.isEmpty())
        .filter(author -> 2 * authors.stream().filter(author::equals).count() > authors.size());
  }

  private Map<String, String> habits(ChangelogFormat format) {
    Map<String, String> habits = new LinkedHashMap<>();
    List<Entry> changesets =
        tree.changesets().stream().filter(entry -> !entry.isRepeatable()).toList();
    for (String name : HABITS) {
      List<Optional<String>> values =
          changesets.stream()
              .map(entry -> Optional.ofNullable(entry.attributes().get(name)))
              .distinct()
              .toList();
      if (changesets.size() > 1 && values.size() == 1) {
        values.get(0).ifPresent(value -> habits.put(name, value));
      }
    }
    if (format == ChangelogFormat.SQL) {
      quotingInSql().ifPresent(it -> it.writeTo(habits));
    }
    return habits;
  }

  private Optional<Quoting> quotingInSql() {
    return Quoting.of(
        tree.leaves().stream()
            .map(Leaf::file)
            .filter(file -> file.format() == ChangelogFormat.SQL)
            .map(file -> file.source().text()));
  }
}
