package io.github.schemasync.core.changelog;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The style of a project without a changelog: {@code db/changelog/db.changelog-master.yaml}, where
 * Spring Boot looks, and {@code db/changelog/changes/001-create-book.yaml}.
 */
final class FirstStyle {
  /** The folder beside the master. */
  static final String CHANGES = "changes";

  static final Naming NUMBERED =
      new Naming("", new NumberCounter("", 0, 3), "-", Naming.Tail.WORDS, "-");

  private FirstStyle() {}

  static HouseStyle of(ChangelogLocation location, StyleChoices choices) {
    ChangelogFormat format = choices.format().orElse(ChangelogFormat.YAML);
    ChangelogFormat ofMaster = format == ChangelogFormat.SQL ? ChangelogFormat.YAML : format;
    Path folder = location.resourceRoots().get(0).resolve("db").resolve("changelog");
    Path master = folder.resolve("db.changelog-master." + ofMaster.extension());
    return new HouseStyle(
        location,
        new Placement.First(master),
        format,
        choices.author(),
        new HouseStyle.HouseNaming(
            choices.directory().orElse(folder.resolve(CHANGES)),
            format.extension(),
            choices.file(),
            Optional.empty(),
            NUMBERED,
            choices.marks().id().map(Naming::fixed).orElse(Naming.WORDS),
            Set.of()),
        FileHead.NONE,
        TextStyle.of(format).withAttributes(choices.marks().over(Map.of())));
  }
}
