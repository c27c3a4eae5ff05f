package io.github.schemasync.core.cache;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/**
 * What changelogs of one project came to before, as long as everything that Liquibase looks at is
 * as it was: then its schema can be made without it. Classes do not count, but those that mention
 * Liquibase; where Liquibase runs code of the project, nothing is ever known.
 */
public final class KnownChangelogs {
  /** A branch or two. */
  private static final int KEPT_OF_ONE_PROJECT = 4;

  private final KeptFiles files;
  private final Inputs inputs;
  private final SecondLook later;

  KnownChangelogs(Path folder, Inputs inputs, SecondLook later) {
    this.files = new KeptFiles(folder, KEPT_OF_ONE_PROJECT);
    this.inputs = inputs;
    this.later = later;
  }

  /** What applying the changelog comes to now, or has come to before something was added to it. */
  public Optional<FoundChangelog> find() {
    try {
      Optional<FoundChangelog> same = findSame();
      return same.isPresent() ? same : findEarlier();
    } catch (IOException | UncheckedIOException unreadable) {
      return Optional.empty();
    }
  }

  private Optional<FoundChangelog> findSame() throws IOException {
    Path file = files.folder().resolve(inputs.seenByLiquibase());
    Optional<Properties> values = KeptFiles.read(file).flatMap(SealedText::read);
    if (values.isEmpty() || !isAsItWas(values.get())) {
      return Optional.empty();
    }
    KeptFiles.markUsed(file);
    return Optional.of(new FoundChangelog(KnownChangelog.of(values.get()), List.of()));
  }

  private Optional<FoundChangelog> findEarlier() throws IOException {
    for (Path file : files.all()) {
      Optional<Properties> values = KeptFiles.read(file).flatMap(SealedText::read);
      Optional<FoundChangelog> earlier =
          values.isPresent() && isAsItWas(values.get()) ? earlier(values.get()) : Optional.empty();
      if (earlier.isPresent()) {
        return earlier;
      }
    }
    return Optional.empty();
  }

  private Optional<FoundChangelog> earlier(Properties values) throws IOException {
    KnownChangelog known = KnownChangelog.of(values);
    return known.reply().steps().isOpen()
        ? SeenFiles.load(values)
            .grown(inputs)
            .filter(grown -> !grown.isEmpty())
            .map(grown -> new FoundChangelog(known, grown))
        : Optional.empty();
  }

  private boolean isAsItWas(Properties values) throws IOException {
    Outside outside = Outside.load(values);
    return outside.seen().equals(inputs.seenBeside(outside.files()));
  }

  /**
   * Keeps it; not what rests on something that nobody can look at again, or during which something
   * was changed.
   *
   * @param reads what Liquibase looked at besides the class path
   */
  public void keep(KnownChangelog known, Reads reads) {
    try {
      boolean seen = reads.unseen().isEmpty() && !inputs.classPath().extendsLiquibase();
      if (seen && !inputs.changedUnder(reads, later.seen())) {
        Properties values = known.values();
        new Outside(reads.files(), inputs.seenBeside(reads.files())).store(values);
        inputs.files(known.reply().steps().files()).store(values);
        files.write(inputs.seenByLiquibase(), SealedText.of(values));
      }
    } catch (IOException | UncheckedIOException unwritable) {
      // the next check is made again
    }
  }

  /**
   * Files and folders outside the class path, there or not.
   *
   * @param seen a digest of what was seen there
   */
  private record Outside(List<Path> files, String seen) {
    void store(Properties values) {
      values.setProperty("outside", String.join("\n", files.stream().map(Path::toString).toList()));
      values.setProperty("seen", seen);
    }

    static Outside load(Properties values) {
      return new Outside(
          values.getProperty("outside").lines().map(Path::of).toList(), values.getProperty("seen"));
    }
  }
}
