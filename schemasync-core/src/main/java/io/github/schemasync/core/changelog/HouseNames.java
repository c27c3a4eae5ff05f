package io.github.schemasync.core.changelog;

import io.github.schemasync.core.changeset.Changeset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Names of this run: of the new file and of the changesets. */
final class HouseNames {
  private final HouseStyle.HouseNaming naming;
  private final HouseStyle style;
  private final String name;
  private final LocalDateTime moment;

  HouseNames(HouseStyle style, String name, Clock clock) {
    this.style = style;
    this.naming = style.naming();
    this.name = name;
    LocalDateTime now = LocalDateTime.now(clock).truncatedTo(ChronoUnit.MILLIS);
    this.moment = naming.ids().moment(naming.files().moment(now));
  }

  /** The changesets with ids that no other has, and the author of the house. */
  List<Changeset> named(List<Changeset> changesets) {
    Set<String> taken = new HashSet<>(naming.takenIds());
    List<Changeset> named = new ArrayList<>();
    for (Changeset changeset : changesets) {
      String id = naming.ids().name(moment, named.size(), changeset.id());
      String free = id;
      for (int i = 2; !taken.add(free); i++) {
        free = id + "-" + i;
      }
      named.add(changeset.named(free, style.author().orElse(changeset.author())));
    }
    return named;
  }

  /** A file that is not there yet. */
  Path file() {
    return naming
        .chosen()
        .map(chosen -> naming.directory().resolve(chosen))
        .orElseGet(() -> free(naming.files().name(moment, 0, name)));
  }

  /**
   * A file whose name sorts behind all those in a folder that is included as a whole.
   *
   * @throws io.github.schemasync.core.problem.SyncProblem when it would not
   */
  Path fileBehind(List<Path> others) {
    Path usual = file();
    if (naming.chosen().isPresent() || isLast(usual, others)) {
      return usual;
    }
    Path stamped = free(Naming.STAMPED.name(moment, 0, name));
    if (isLast(stamped, others)) {
      return stamped;
    }
    throw NoRoom.notLast(usual);
  }

  private static boolean isLast(Path file, List<Path> others) {
    String name = ChangelogLocation.slashed(file);
    return others.stream().map(ChangelogLocation::slashed).allMatch(it -> it.compareTo(name) < 0);
  }

  private Path free(String stem) {
    Path file = naming.directory().resolve(stem + "." + naming.extension());
    for (int i = 2; Files.exists(file); i++) {
      file = naming.directory().resolve(stem + "-" + i + "." + naming.extension());
    }
    return file;
  }
}
