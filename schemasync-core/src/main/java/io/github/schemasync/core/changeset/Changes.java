package io.github.schemasync.core.changeset;

import io.github.schemasync.core.model.ObjectKey;
import io.github.schemasync.core.model.Schema;
import io.github.schemasync.core.model.SchemaObject;
import io.github.schemasync.core.model.Table;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Steps as changes: SQL, and Liquibase's own change types where they say the same. */
final class Changes {
  private final Names names;
  private final Statements statements;
  private final ChangeTypes types;
  private final Undoing undoing;

  Changes(Names names, Schema entities, Schema changelog) {
    OwnedSequences sequences = new OwnedSequences(entities, changelog, names);
    this.names = names;
    this.statements = new Statements(names, sequences, entities, changelog);
    this.types = new ChangeTypes(names, sequences);
    this.undoing = new Undoing(changelog);
  }

  /**
   * Usually one; a table whose constraints createTable cannot say gets them by changes of their
   * own.
   */
  List<Change> of(Step step) {
    if (step instanceof Step.Create create && create.object() instanceof Table table) {
      return createTable(create, table);
    }
    return List.of(new Change(statements.of(step), types.of(step)));
  }

  private List<Change> createTable(Step.Create create, Table table) {
    BareTable bare = BareTable.of(table);
    Step bareStep = new Step.Create(create.key(), bare.table());
    if (types.of(bareStep).isEmpty()) {
      return List.of(new Change(statements.of(create), Optional.empty()));
    }
    Stream<Step> parts = bare.parts().map(it -> new Step.Create(it.key(), it.object()));
    return Stream.concat(Stream.of(bareStep), parts)
        .map(step -> new Change(statements.of(step), types.of(step)))
        .toList();
  }

  /** The steps that take these back. */
  List<Step> undoing(List<Step> steps) {
    return undoing.of(steps);
  }

  /** Whether Liquibase knows how to undo the step by itself. */
  boolean rollsBackItself(Step step) {
    boolean undoable = step instanceof Step.Create || step instanceof Step.Rename;
    return undoable && of(step).stream().allMatch(it -> it.type().isPresent());
  }

  /** Whether Liquibase would write a name without the quotes that it needs. */
  boolean needsQuotes(Step step) {
    return named(step).anyMatch(name -> !names.isPlain(name));
  }

  private static Stream<String> named(Step step) {
    ObjectKey key = step.key();
    Stream<String> own =
        Stream.of(
                Optional.of(key.object().name()), Optional.of(key.object().schema()), key.member())
            .flatMap(Optional::stream);
    return step instanceof Step.Create create ? Stream.concat(own, named(create.object())) : own;
  }

  private static Stream<String> named(SchemaObject object) {
    return object instanceof Table table
        ? Stream.concat(
            table.columns().stream().map(column -> column.name()),
            TableParts.of(table).map(part -> part.object().name()))
        : object.columnNames().stream();
  }
}
