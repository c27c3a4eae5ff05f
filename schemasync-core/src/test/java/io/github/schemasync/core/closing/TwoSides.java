package io.github.schemasync.core.closing;

import io.github.schemasync.core.changeset.Names;
import io.github.schemasync.core.diff.SchemaComparator;
import io.github.schemasync.core.introspect.KeywordReader;
import io.github.schemasync.core.introspect.Qualification;
import io.github.schemasync.core.introspect.SchemaReader;
import io.github.schemasync.core.model.ObjectName;
import io.github.schemasync.core.model.Origins;
import io.github.schemasync.core.model.Schema;
import io.github.schemasync.core.policy.Finding;
import io.github.schemasync.core.policy.Severity;
import io.github.schemasync.core.semantics.PostgresSemantics;
import io.github.schemasync.core.testing.Comparisons;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;

/** A database of the entities and one of the changelog. */
public final class TwoSides {
  private static final Set<ObjectName> OF_LIQUIBASE =
      Set.of(
          new ObjectName("public", "databasechangelog"),
          new ObjectName("public", "databasechangeloglock"));

  private final Connection ofEntities;
  private final Connection ofChangelog;
  private final Origins origins;
  private boolean quoteAll;
  private Schema entities;

  /** Two databases; what Liquibase makes in the changelog's is no part of its schema. */
  public TwoSides(Connection ofEntities, Connection ofChangelog, Origins origins) {
    this.ofEntities = ofEntities;
    this.ofChangelog = ofChangelog;
    this.origins = origins;
  }

  public Origins origins() {
    return origins;
  }

  /** Read once: nothing that is done with two sides changes this one. */
  public Schema entities() {
    if (entities == null) {
      entities = SchemaReader.read(ofEntities, Qualification.ALL_BUT_PUBLIC).schema();
    }
    return entities;
  }

  /** As it is now, without Liquibase's own tables. */
  public Schema changelog() {
    return SchemaReader.read(ofChangelog, Qualification.ALL_BUT_PUBLIC)
        .schema()
        .withoutTables(OF_LIQUIBASE);
  }

  /** Everything, however quiet. */
  public List<Finding> findings(Schema changelog) {
    SchemaComparator comparator =
        new SchemaComparator(new PostgresSemantics(ofEntities, ofChangelog), origins);
    return Comparisons.findings(comparator.compare(entities(), changelog), origins);
  }

  /** Those that fail or are shown. */
  public List<Finding> told(Schema changelog) {
    return findings(changelog).stream()
        .filter(it -> it.severity() == Severity.FAIL || it.severity() == Severity.WARN)
        .toList();
  }

  /** What tells two states of the changelog's database apart, whatever that does at run time. */
  public List<String> differences(Schema before, Schema after) {
    if (!before.idle().equals(after.idle())) {
      return List.of("idle " + before.idle() + " is " + after.idle());
    }
    return new SchemaComparator(new PostgresSemantics(ofChangelog, ofChangelog), Origins.NONE)
        .compare(before, after).differences().stream()
            .map(it -> it.code() + " " + it.key())
            .toList();
  }

  /** The same, with every name in quotes. */
  public TwoSides quotingAll() {
    quoteAll = true;
    return this;
  }

  /** The names that the server reads without quotes. */
  public Names names() throws SQLException {
    return new Names(KeywordReader.read(ofChangelog), quoteAll);
  }

  /** Liquibase works on it; auto-commit on. */
  public Connection changelogConnection() {
    return ofChangelog;
  }
}
