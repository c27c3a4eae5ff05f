package io.github.schemasync.core.changelog;

import io.github.schemasync.core.problem.SyncProblem;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a file names those that it includes.
 *
 * @param container the file
 * @param like the include to imitate
 */
record IncludeHabit(ChangelogLocation location, ChangelogFile container, Optional<Entry> like) {
  private static final String FILE = "file";
  private static final String RELATIVE = "relativeToChangelogFile";

  static IncludeHabit of(ChangelogLocation location, Placement.Include placement) {
    ChangelogFile container = placement.container();
    Optional<Entry> like =
        placement
            .behind()
            .filter(entry -> entry.kind() == Entry.Kind.INCLUDE)
            .or(() -> includes(container).stream().reduce((one, next) -> next));
    return new IncludeHabit(location, container, like);
  }

  /** The attributes of an include of a new file, in the order of the house. */
  Map<String, Object> attributes(Path file) {
    if (like.isEmpty()) {
      return relative(container.source().file(), file);
    }
    Map<String, Object> attributes = new LinkedHashMap<>();
    like.get()
        .attributes()
        .forEach(
            (name, value) -> {
              if (name.equals(FILE)) {
                attributes.put(FILE, name(file));
              } else if (name.equals(RELATIVE)) {
                attributes.put(RELATIVE, Boolean.valueOf(value));
              } else if (allHave(name, value)) {
                attributes.put(name, value);
              }
            });
    return attributes;
  }

  /** {@code <include file="changes/001.xml" relativeToChangelogFile="true"/>}. */
  static Map<String, Object> relative(Path container, Path file) {
    Map<String, Object> attributes = new LinkedHashMap<>();
    attributes.put(FILE, ChangelogLocation.slashed(container.getParent().relativize(file)));
    attributes.put(RELATIVE, true);
    return attributes;
  }

  private String name(Path file) {
    Path from = container.source().file();
    Map<String, String> written = like.orElseThrow().attributes();
    String sample = written.getOrDefault(FILE, "");
    if ("true".equals(written.get(RELATIVE))) {
      String name = ChangelogLocation.slashed(from.getParent().relativize(file));
      return sample.startsWith("./") ? "./" + name : name;
    }
    String prefix =
        location
            .resolve(sample, Optional.empty())
            .flatMap(location::name)
            .filter(sample::endsWith)
            .map(name -> sample.substring(0, sample.length() - name.length()))
            .orElse("");
    return prefix + location.name(file).orElseThrow(() -> outside(file));
  }

  private SyncProblem outside(Path file) {
    return NoRoom.in(
        container.source(),
        "it names files as they stand on the class path, where " + file + " is not",
        "Choose a folder below "
            + location.resourceRoots()
            + ": -Dschemasync.changeset.directory=…");
  }

  private boolean allHave(String name, String value) {
    List<Entry> includes = includes(container);
    return includes.size() > 1
        && includes.stream().allMatch(entry -> value.equals(entry.attributes().get(name)));
  }

  private static List<Entry> includes(ChangelogFile file) {
    return file.inclusions().stream().filter(entry -> entry.kind() == Entry.Kind.INCLUDE).toList();
  }
}
