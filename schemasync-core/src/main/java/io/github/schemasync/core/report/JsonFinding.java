package io.github.schemasync.core.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.schemasync.core.diff.Difference;
import io.github.schemasync.core.model.ChangesetId;
import io.github.schemasync.core.model.Origin;
import io.github.schemasync.core.model.SchemaObject;
import io.github.schemasync.core.policy.Exemption;
import io.github.schemasync.core.policy.Finding;
import java.util.Optional;

/** One finding as JSON; absent values are absent. */
final class JsonFinding {
  private final CheckReport report;

  JsonFinding(CheckReport report) {
    this.report = report;
  }

  ObjectNode node(Finding finding) {
    Difference difference = finding.difference();
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("code", finding.code());
    node.put("impact", finding.impact().name());
    node.put("severity", JsonReport.lowerCase(finding.severity()));
    finding.exemption().ifPresent(exemption -> exempt(node, exemption));
    node.put("object", difference.key().toString());
    node.put("kind", difference.key().kind().slug());
    node.put("schema", difference.key().object().schema());
    node.put("name", difference.key().object().name());
    difference.key().member().ifPresent(member -> node.put("member", member));
    node.put("title", Wording.title(difference));
    node.put("consequence", finding.consequence());
    node.set("entities", side(difference.onEntitiesSide(), Wording.entities(finding)));
    node.set("changelog", side(difference.onChangelogSide(), Wording.changelog(finding)));
    node.set("origins", origins(finding));
    finding.changeset().ifPresent(id -> changeset(node.putObject("changeset"), id));
    return node;
  }

  private void changeset(ObjectNode node, ChangesetId id) {
    node.put("file", id.file()).put("id", id.id()).put("author", id.author());
    report.file(id).ifPresent(file -> node.put("writtenIn", file));
  }

  private static void exempt(ObjectNode node, Exemption exemption) {
    node.put("reason", exemption.reason());
    exemption.framework().ifPresent(name -> node.put("framework", name));
  }

  private static ObjectNode side(Optional<SchemaObject> object, String value) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    object.ifPresent(
        it -> node.put("value", value).put("name", it.name()).put("definition", it.definition()));
    object.ifPresent(it -> it.columnNames().forEach(node.withArray("columns")::add));
    return node;
  }

  private ArrayNode origins(Finding finding) {
    ArrayNode origins = JsonNodeFactory.instance.arrayNode();
    for (Origin origin : finding.origins()) {
      ObjectNode node = origins.addObject().put("entity", origin.entity());
      origin.attribute().ifPresent(attribute -> node.put("attribute", attribute));
      node.put("declaringClass", origin.declaringClass());
      origin.note().ifPresent(note -> node.put("note", note));
      report.location(origin).ifPresent(place -> node.put("location", place));
    }
    return origins;
  }
}
