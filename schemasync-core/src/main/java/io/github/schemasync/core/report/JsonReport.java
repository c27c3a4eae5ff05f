package io.github.schemasync.core.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.schemasync.core.cause.RootCause;
import io.github.schemasync.core.policy.Finding;
import io.github.schemasync.core.policy.IgnoreEntry;
import io.github.schemasync.core.policy.Impact;
import io.github.schemasync.core.policy.Severity;
import java.util.Locale;

/**
 * The report for machines; {@code docs/report.md} describes it. It holds no time and no random
 * value: the same input gives the same bytes.
 */
public final class JsonReport {
  /** Grows with every change; the first number only when a reader must change. */
  static final String SCHEMA_VERSION = "1.2";

  private JsonReport() {}

  /** The whole report as text, ending with a line end. */
  public static String text(CheckReport report) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("schemaVersion", SCHEMA_VERSION);
    root.put("project", report.project());
    root.put("verdict", verdict(report));
    root.set("database", database(report));
    root.set("entities", side(report.entities(), "entityCount"));
    root.set("changelog", side(report.changelog(), "changesetCount"));
    root.set("summary", summary(report));
    report.warnings().forEach(root.putArray("warnings")::add);
    root.set("unusedIgnores", unusedIgnores(report));
    report.causes().forEach(cause -> root.withArray("causes").add(cause(cause)));
    root.withArray("causes");
    JsonFinding finding = new JsonFinding(report);
    report.findings().all().forEach(it -> root.withArray("findings").add(finding.node(it)));
    root.withArray("findings");
    return JsonTree.text(root) + "\n";
  }

  private static String verdict(CheckReport report) {
    if (!report.findings().of(Severity.FAIL).isEmpty()) {
      return "drift";
    }
    return report.findings().unusedIgnores().fail() ? "unused-ignore" : "in-sync";
  }

  private static ArrayNode unusedIgnores(CheckReport report) {
    ArrayNode unused = JsonNodeFactory.instance.arrayNode();
    for (IgnoreEntry entry : report.findings().unusedIgnores().entries()) {
      unused
          .addObject()
          .put("code", entry.code().text())
          .put("object", entry.object().text())
          .put("reason", entry.reason());
    }
    return unused;
  }

  private static ObjectNode database(CheckReport report) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("provider", report.database().provider())
        .put("version", report.database().version())
        .put("reason", report.database().reason());
  }

  private static ObjectNode side(CheckReport.SideFacts side, String sizeName) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("discovered", side.discovered())
        .put(sizeName, side.size())
        .put("tableCount", side.tables());
  }

  private static ObjectNode summary(CheckReport report) {
    ObjectNode summary = JsonNodeFactory.instance.objectNode();
    for (Impact impact : Impact.values()) {
      long number = report.findings().all().stream().filter(it -> it.impact() == impact).count();
      summary.put(lowerCase(impact), number);
    }
    for (Severity severity : Severity.values()) {
      summary.put(lowerCase(severity), report.findings().of(severity).size());
    }
    return summary;
  }

  private static ObjectNode cause(RootCause cause) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("explanation", cause.explanation()).put("remedy", cause.remedy());
    for (Finding finding : cause.findings()) {
      node.withArray("findings")
          .addObject()
          .put("code", finding.code())
          .put("object", finding.difference().key().toString());
    }
    return node;
  }

  static String lowerCase(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
