package io.github.schemasync.core.changeset;

import io.github.schemasync.core.diff.Property;
import io.github.schemasync.core.model.Column;
import io.github.schemasync.core.model.Definition;
import io.github.schemasync.core.model.ForeignKey;
import io.github.schemasync.core.model.Index;
import io.github.schemasync.core.model.ObjectKey;
import io.github.schemasync.core.model.ObjectKind;
import io.github.schemasync.core.model.ObjectName;
import io.github.schemasync.core.model.Origins;
import io.github.schemasync.core.model.PrimaryKey;
import io.github.schemasync.core.model.Schema;
import io.github.schemasync.core.model.SchemaObject;
import io.github.schemasync.core.model.Table;
import io.github.schemasync.core.model.TableKind;
import io.github.schemasync.core.model.UniqueConstraint;
import io.github.schemasync.core.policy.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What is planned so far, and both sides that it is planned from. */
final class Planning {
  static final String PARTITION_KEY =
      "PostgreSQL keeps a key of a partitioned table unique only together with its partition key";

  static final String TYPE_IN_THE_WAY = "the changelog has another kind of type of that name";

  final Schema entities;
  final Schema changelog;
  final Origins origins;
  final ChangesetSettings settings;
  final StepList steps = new StepList();
  final List<Leftover> leftovers = new ArrayList<>();
  final List<Placeholder> placeholders = new ArrayList<>();

  Planning(Schema entities, Schema changelog, Origins origins, ChangesetSettings settings) {
    this.entities = entities;
    this.changelog = changelog;
    this.origins = origins;
    this.settings = settings;
  }

  /** The entities' table; asked for where it is known to be there. */
  Table ofEntities(ObjectName table) {
    return entities.table(table).orElseThrow();
  }

  /** The changelog's table; asked for where it is known to be there. */
  Table ofChangelog(ObjectName table) {
    return changelog.table(table).orElseThrow();
  }

  void leave(Finding finding, String reason, String advice, ObjectKey drop) {
    leftovers.add(new Leftover(finding, reason, advice, Optional.of(drop)));
  }

  /** What is lost needs to be asked for. */
  boolean mayDrop(Finding finding, String lost) {
    return mayDrop(finding, finding.difference().key(), lost);
  }

  /** The same where it is another object that goes. */
  boolean mayDrop(Finding finding, ObjectKey key, String lost) {
    boolean may = settings.mayDrop(key);
    if (!may) {
      leave(finding, lost, "Ask for it:", key);
    }
    return may;
  }

  void leaveByHand(Finding finding, String reason) {
    leftovers.add(Leftover.byHand(finding, reason));
  }

  /** A constraint that guards nothing gives way to what is to have its name. */
  void dropIdle() {
    for (Step.Create create : steps.creates()) {
      changelog.idle().stream()
          .filter(it -> it.key().object().equals(create.key().object()))
          .filter(it -> it.key().member().equals(create.key().member()))
          .forEach(it -> steps.drop(it.key(), it));
    }
  }

  /** Drops a part of the changelog's table, with the foreign keys that need it. */
  void dropPart(TableParts.Part part) {
    steps.drop(part.key(), part.object());
    covered(part).forEach(it -> steps.create(it.key(), it.object()));
    implied(part).forEach(it -> steps.create(it.key(), it.object()));
    if (!(part.object() instanceof ForeignKey)) {
      TableParts.referringTo(changelog, part.key().object(), part.object().columnNames())
          .filter(it -> servedBy(it, part))
          .forEach(this::reattach);
    }
  }

  /** Indexes of the entities that the part served as well, so that nobody missed them. */
  private Stream<TableParts.Part> covered(TableParts.Part part) {
    List<String> columns = part.object().columnNames();
    return entities.table(part.key().object()).stream()
        .flatMap(TableParts::apartFrom)
        .filter(it -> it.object() instanceof Index && !it.object().equals(part.object()))
        .filter(it -> serves(columns, (Index) it.object()))
        .filter(it -> !isBuilt(it, part));
  }

  /** A key is unique whatever the order of its columns. */
  private static boolean serves(List<String> columns, Index index) {
    return startsWith(columns, index.columnNames())
        || (index.unique() && Set.copyOf(columns).equals(Set.copyOf(index.columnNames())));
  }

  /** What the entities want unique by the part's columns, or by more, so that nobody missed it. */
  private Stream<TableParts.Part> implied(TableParts.Part part) {
    Set<String> columns = Set.copyOf(part.object().columnNames());
    boolean key = part.object() instanceof PrimaryKey;
    return !key && !(part.object() instanceof UniqueConstraint)
        ? Stream.empty()
        : entities.table(part.key().object()).stream()
            .flatMap(TableParts::of)
            .filter(it -> it.object() instanceof UniqueConstraint)
            .filter(it -> key || it.object().columnNames().size() > columns.size())
            .filter(it -> it.object().columnNames().containsAll(columns))
            .filter(it -> !isUnique(part.key().object(), it.object().columnNames()));
  }

  private boolean isUnique(ObjectName table, List<String> columns) {
    return ofChangelog(table).uniques().stream()
        .anyMatch(it -> Set.copyOf(it.columns()).equals(Set.copyOf(columns)));
  }

  private static boolean startsWith(List<String> columns, List<String> start) {
    return columns.size() >= start.size() && columns.subList(0, start.size()).equals(start);
  }

  /** Whether the changelog has the very index besides. */
  private boolean isBuilt(TableParts.Part index, TableParts.Part dropped) {
    return ofChangelog(index.key().object()).indexes().stream()
        .filter(it -> !it.equals(dropped.object()))
        .anyMatch(it -> it.keys().equals(((Index) index.object()).keys()));
  }

  private static boolean servedBy(TableParts.Part reference, TableParts.Part part) {
    List<String> target = ((ForeignKey) reference.object()).targetColumns();
    return target.size() == part.object().columnNames().size()
        && part.object().columnNames().containsAll(target);
  }

  /** Whether PostgreSQL refuses the key, because it lacks columns that rows are spread by. */
  boolean lacksPartitionKey(ObjectName table, SchemaObject key) {
    boolean unique = key instanceof PrimaryKey || key instanceof UniqueConstraint;
    return unique
        && changelog
            .table(table)
            .flatMap(Table::partitioning)
            .filter(it -> !key.columnNames().containsAll(it.columns()))
            .isPresent();
  }

  boolean isForeignTable(ObjectName table) {
    return changelog.table(table).filter(it -> it.kind() == TableKind.FOREIGN_TABLE).isPresent();
  }

  /** The columns of a view are those of its query. */
  void remakeView(Finding finding, ObjectName view) {
    Optional<Definition> wanted = view(entities, view);
    Optional<Definition> built = view(changelog, view);
    if (wanted.isEmpty() || built.isEmpty()) {
      leaveByHand(
          finding, "the column is one of a view, and the entities do not say of which query");
      return;
    }
    steps.drop(built.orElseThrow().key(), built.orElseThrow());
    steps.create(wanted.orElseThrow().key(), wanted.orElseThrow());
  }

  private static Optional<Definition> view(Schema schema, ObjectName name) {
    return schema.definitions().stream()
        .filter(it -> it.kind() == ObjectKind.VIEW && it.object().equals(name))
        .findFirst();
  }

  /** What a domain demands of a column comes and goes with the domain: the column gets its type. */
  void changeDomain(Table built, String column, Table wanted) {
    ObjectKey key = ObjectKey.of(ObjectKind.COLUMN, built.qualifiedName(), column);
    Optional<Column> becomes = wanted.column(column);
    Column is = built.column(column).orElseThrow();
    becomes
        .filter(it -> !it.type().domain().equals(is.type().domain()))
        .filter(it -> !it.type().isNamesakeOf(is.type()))
        .ifPresent(it -> steps.alter(key, is, now -> ColumnMerge.of(now, it, Property.TYPE)));
  }

  /** Takes a part away for a while. */
  void reattach(TableParts.Part part) {
    steps.detach(part.key(), part.object(), part.object());
  }
}
