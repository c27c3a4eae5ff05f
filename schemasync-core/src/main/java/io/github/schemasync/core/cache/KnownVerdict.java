package io.github.schemasync.core.cache;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A verdict that was kept, and what it rests on.
 *
 * @param verdict what came of the check
 * @param reads what the check looked at
 * @param seen a digest of what it saw there
 */
record KnownVerdict(Verdict verdict, Reads reads, String seen) {
  /** A text that tells by itself whether it is whole. */
  String text() {
    Properties values = new Properties();
    put(values, "line", verdict.lines());
    values.setProperty("json", verdict.json());
    verdict.failure().ifPresent(failure -> values.setProperty("failure", failure));
    reads.classes().ifPresent(names -> put(values, "class", names.stream().sorted().toList()));
    put(values, "file", reads.files().stream().map(Path::toString).toList());
    values.setProperty("seen", seen);
    return SealedText.of(values);
  }

  /** Empty for a text that is not whole. */
  static Optional<KnownVerdict> of(String text) {
    return SealedText.read(text).map(KnownVerdict::of);
  }

  private static KnownVerdict of(Properties values) {
    Optional<Set<String>> classes =
        values.containsKey("class.count")
            ? Optional.of(Set.copyOf(all(values, "class")))
            : Optional.empty();
    return new KnownVerdict(
        new Verdict(
            all(values, "line"),
            values.getProperty("json"),
            Optional.ofNullable(values.getProperty("failure"))),
        new Reads(classes, all(values, "file").stream().map(Path::of).toList(), List.of()),
        values.getProperty("seen"));
  }

  private static void put(Properties values, String name, List<String> texts) {
    values.setProperty(name + ".count", Integer.toString(texts.size()));
    IntStream.range(0, texts.size())
        .forEach(number -> values.setProperty(name + "." + number, texts.get(number)));
  }

  private static List<String> all(Properties values, String name) {
    return IntStream.range(0, Integer.parseInt(values.getProperty(name + ".count")))
        .mapToObj(number -> values.getProperty(name + "." + number))
        .toList();
  }
}
