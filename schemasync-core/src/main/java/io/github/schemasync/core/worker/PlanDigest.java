package io.github.schemasync.core.worker;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * SHA-256 of everything that Liquibase is told besides its files: what the project's framework
 * answered may be another although no file has changed. Parameters can be secrets, so no text of
 * them is kept.
 */
final class PlanDigest {
  private static final String SETTINGS = "liquibase.";

  private PlanDigest() {}

  static String of(ChangelogPlan plan) {
    ChangelogRequest request = plan.request();
    Stream<String> said =
        Stream.of(
            request.file().orElse("-"),
            lines(request.candidates()),
            request.discovered(),
            plan.framework().map(PlanDigest::choice).orElse("-"),
            lines(plan.contexts()),
            plan.labels().orElse("-"),
            lines(plan.parameters()),
            lines(plan.folders()),
            plan.schemas().toString(),
            plan.searchPath().map(SearchPath::sql).orElse("-"),
            lines(settings()));
    return Sha256.of(lines(said.toList()));
  }

  private static String choice(ConfiguredLiquibase framework) {
    return framework.enabled() + " " + framework.isDefault() + " " + framework.root();
  }

  /** Each counted, so that none can look like two. */
  private static String lines(List<String> texts) {
    StringBuilder lines = new StringBuilder();
    texts.forEach(text -> lines.append(text.length()).append(' ').append(text).append('\n'));
    return lines.toString();
  }

  private static String lines(Map<String, String> values) {
    return lines(
        new TreeMap<>(values)
            .entrySet().stream()
                .flatMap(entry -> Stream.of(entry.getKey(), entry.getValue()))
                .toList());
  }

  /** What code of the project may have set in this JVM. */
  private static Map<String, String> settings() {
    Map<String, String> settings = new TreeMap<>();
    System.getProperties().stringPropertyNames().stream()
        .filter(name -> name.startsWith(SETTINGS))
        .forEach(name -> settings.put(name, System.getProperty(name)));
    return settings;
  }
}
