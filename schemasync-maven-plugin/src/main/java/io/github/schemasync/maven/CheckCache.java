package io.github.schemasync.maven;

import io.github.schemasync.core.CheckRequest;
import io.github.schemasync.core.cache.KnownChangelogs;
import io.github.schemasync.core.cache.KnownVerdicts;
import io.github.schemasync.core.cache.Reads;
import io.github.schemasync.core.cache.Verdict;
import io.github.schemasync.core.database.DatabaseRequest;
import io.github.schemasync.core.database.ProviderKind;
import io.github.schemasync.core.report.CheckReport;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The verdicts that may be shown again.
 *
 * @param verdicts empty when none may be
 * @param baseDirectory the project's folder
 */
record CheckCache(Optional<KnownVerdicts> verdicts, Path baseDirectory) {
  static final CheckCache NONE = new CheckCache(Optional.empty(), Path.of(""));

  /**
   * The cache of a project. A server or an image of the user's own can change without a sign, so
   * that nothing is kept of a check on it.
   *
   * @param folder where caches are
   * @param reports the reports that are made
   */
  static CheckCache of(
      Path folder, CheckRequest request, DatabaseRequest database, List<String> reports) {
    boolean ours =
        database.provider() != ProviderKind.SERVER
            && database.server().isEmpty()
            && database.image().isEmpty();
    if (!ours) {
      return NONE;
    }
    List<Path> realm = realm();
    List<Object> settings =
        List.of(
            request,
            database.provider(),
            database.version(),
            reports,
            realm.stream().map(jar -> jar.getFileName().toString()).toList());
    List<Path> own =
        realm.stream()
            .filter(jar -> jar.getFileName().toString().startsWith("schemasync-"))
            .toList();
    return new CheckCache(
        KnownVerdicts.of(folder, request.layout(), settings, own),
        request.layout().baseDirectory());
  }

  /** The verdict that a check would give. */
  Optional<Verdict> find() {
    return verdicts.flatMap(KnownVerdicts::find);
  }

  /** What is known of the project's changelog; empty when nothing may be. */
  Optional<KnownChangelogs> changelogs() {
    return verdicts.map(KnownVerdicts::changelogs);
  }

  /** Begins to look whether the project is still as it was. */
  void lookAgain() {
    verdicts.ifPresent(KnownVerdicts::lookAgain);
  }

  /** Keeps the verdict, which names lines of sources and so rests on them too. */
  void keep(Verdict verdict, CheckReport report, Reads reads) {
    List<Path> sources =
        report.locations().values().stream()
            .map(place -> baseDirectory.resolve(place.replaceFirst(":\\d+$", "")))
            .toList();
    List<Path> files = Stream.concat(reads.files().stream(), sources.stream()).distinct().toList();
    verdicts.ifPresent(it -> it.keep(verdict, new Reads(reads.classes(), files, reads.unseen())));
  }

  /** The jars of the plugin, its dependencies and what the pom adds to them. */
  private static List<Path> realm() {
    return CheckCache.class.getClassLoader() instanceof URLClassLoader loader
        ? Stream.of(loader.getURLs()).map(CheckCache::path).toList()
        : List.of();
  }

  private static Path path(URL url) {
    try {
      return Path.of(url.toURI());
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
