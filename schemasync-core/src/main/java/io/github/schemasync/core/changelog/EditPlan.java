package io.github.schemasync.core.changelog;

import io.github.schemasync.core.changeset.Changeset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts changesets where the house puts them. */
record EditPlan(HouseStyle style, HouseNames names) {
  private static final String MARK = "\uFEFF";

  ChangelogEdit edit(List<Changeset> changesets) {
    List<Changeset> named = names.named(changesets);
    return new ChangelogEdit(named, files(named));
  }

  private List<FileChange> files(List<Changeset> changesets) {
    Placement placement = style.placement();
    if (placement instanceof Placement.Append append) {
      return List.of(appended(append, changesets));
    }
    if (placement instanceof Placement.Folder folder) {
      return List.of(newFile(names.fileBehind(folder.files()), changesets));
    }
    FileChange file = newFile(names.file(), changesets);
    return placement instanceof Placement.Include include
        ? List.of(file, included(include, file.file()))
        : List.of(file, master(((Placement.First) placement).master(), file.file()));
  }

  private FileChange appended(Placement.Append append, List<Changeset> changesets) {
    ChangelogWriter writer = style.format().writer(style.text());
    Slot slot = append.file().slot(append.behind());
    List<String> entries =
        changesets.stream().map(each -> writer.changeset(each, slot.margin())).toList();
    FileChange change = new Insertion(append.file(), append.behind(), slot).of(entries);
    return style.format() == ChangelogFormat.XML ? XmlSchema.sufficient(change, entries) : change;
  }

  private FileChange included(Placement.Include include, Path file) {
    ChangelogFile container = include.container();
    ChangelogWriter writer = container.format().writer(container.style());
    Slot slot = container.slot(include.behind());
    Map<String, Object> attributes = IncludeHabit.of(style.location(), include).attributes(file);
    return new Insertion(container, include.behind(), slot)
        .of(List.of(writer.include(attributes, slot.margin())));
  }

  FileChange newFile(Path file, List<Changeset> changesets) {
    String text = style.format().writer(style.text()).file(changesets, head(file));
    return new FileChange(file, Optional.empty(), bytes(text));
  }

  /** A file of its format with these changesets and no other. */
  FileChange rewritten(FileText old, List<Changeset> changesets) {
    String text = style.format().writer(style.text()).file(changesets, head(old.file()));
    return new FileChange(old.file(), Optional.of(old.bytes()), bytes(text));
  }

  /** A logical path that repeats the name of its file repeats that of the new one. */
  private FileHead head(Path file) {
    Optional<String> path = style.head().logicalFilePath();
    String name = file.getFileName().toString();
    String like = style.naming().like().orElse(name);
    Optional<String> renamed = path.map(it -> it.replace(like, name));
    Optional<String> tag =
        style
            .head()
            .xmlTag()
            .map(it -> path.map(old -> it.replace(quoted(old), quoted(renamed.get()))).orElse(it));
    return new FileHead(tag, renamed);
  }

  private static String quoted(String value) {
    return '"' + value + '"';
  }

  private FileChange master(Path master, Path file) {
    ChangelogFormat format = ChangelogFormat.of(master).orElseThrow();
    String text = format.writer(TextStyle.of(format)).master(IncludeHabit.relative(master, file));
    return new FileChange(master, Optional.empty(), text.getBytes(StandardCharsets.UTF_8));
  }

  private byte[] bytes(String text) {
    TextStyle layout = style.text();
    String ended = layout.finalNewline() ? text : text.stripTrailing();
    String whole = (layout.byteOrderMark() ? MARK : "") + ended;
    return whole.replace("\n", layout.lineEnd()).getBytes(StandardCharsets.UTF_8);
  }
}
