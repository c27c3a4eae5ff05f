package io.github.schemasync.core.cache;

import io.github.schemasync.core.launch.WorkerEnvironment;
import io.github.schemasync.core.project.ProjectLayout;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TimeZone;
import java.util.TreeMap;

/**
 * All that can change what comes of a check, as it is at one moment.
 *
 * @param key a digest of the settings, the environment, the JDK and SchemaSync itself
 * @param base the project's folder
 * @param classPathEntries the project's class path
 * @param classPath what is in it
 * @param beside a digest of the files in the project's folder that may hold settings
 * @param since the moment
 */
record Inputs(
    String key,
    Path base,
    List<Path> classPathEntries,
    ClassPathState classPath,
    String beside,
    FileTime since) {

  /** A clock that a file system keeps may be coarser, or run a little behind. */
  private static final int COARSENESS_SECONDS = 3;

  /**
   * Reads them.
   *
   * @param settings records that hold what the user has set
   * @param own the jars and folders of SchemaSync itself
   */
  static Inputs read(ProjectLayout layout, List<?> settings, List<Path> own) throws IOException {
    Path base = layout.baseDirectory().toAbsolutePath().normalize();
    FileTime since = FileTime.from(Instant.now().minusSeconds(COARSENESS_SECONDS));
    Canonical canonical = new Canonical(base);
    Digest key =
        new Digest()
            .add(canonical.text(settings))
            .add(canonical.text(WorkerEnvironment.of(System.getenv())))
            .add(jdk(layout.javaHome()))
            .add(System.getProperty("os.name") + System.getProperty("os.arch"))
            .add(Locale.getDefault() + TimeZone.getDefault().getID());
    ClassPathState.read(own).addTo(key, new Reads(Optional.empty(), List.of(), List.of()));
    return new Inputs(
        key.end(),
        base,
        layout.classPath(),
        ClassPathState.read(layout.classPath()),
        OutsideFiles.settings(base),
        since);
  }

  /** A digest of what the reads saw. */
  String seenBy(Reads reads) throws IOException {
    Digest digest = new Digest();
    classPath.addTo(digest, reads);
    digest.add(beside);
    OutsideFiles.add(reads.files(), base, digest);
    return digest.end();
  }

  /** A digest of what Liquibase may see in the class path and the settings beside it. */
  String seenByLiquibase() throws IOException {
    Digest digest = new Digest();
    classPath.addLiquibases(digest);
    return digest.add(beside).end();
  }

  /**
   * The same, file by file.
   *
   * @param changelogs names of files of which more than a digest may be needed
   */
  SeenFiles files(List<String> changelogs) throws IOException {
    SortedMap<String, String> digests = classPath.liquibases();
    Map<String, String> texts = new TreeMap<>();
    for (String file : digests.keySet()) {
      if (changelogs.stream().anyMatch(name -> file.endsWith("/" + name))) {
        Optional.of(text(file))
            .filter(Additions::definesProperties)
            .ifPresent(text -> texts.put(file, text));
      }
    }
    return new SeenFiles(new Digest().add(classPath.jars()).add(beside).end(), digests, texts);
  }

  /**
   * The text of a file of one of the class path's folders, a character for each byte.
   *
   * @param file the folder's number and the name, {@code 0/db/master.xml}
   */
  String text(String file) throws IOException {
    return classPath.text(file);
  }

  /** A digest of files and folders outside the class path, there or not. */
  String seenBeside(List<Path> files) throws IOException {
    Digest digest = new Digest();
    OutsideFiles.add(files, base, digest);
    return digest.end();
  }

  /** The class path as it is now. */
  ClassPathState readAgain() throws IOException {
    return ClassPathState.read(classPathEntries);
  }

  /**
   * Whether somebody has changed something since.
   *
   * @param now the class path after it was last read
   */
  boolean changedUnder(Reads reads, ClassPathState now) throws IOException {
    return OutsideFiles.changedAfter(since, reads.files())
        || !OutsideFiles.settings(base).equals(beside)
        || !now.equals(classPath);
  }

  /** What the JDK says of itself. */
  private static byte[] jdk(Path home) throws IOException {
    Path release = home.resolve("release");
    return Files.exists(release)
        ? Files.readAllBytes(release)
        : home.toString().getBytes(StandardCharsets.UTF_8);
  }
}
