package io.github.schemasync.core.model;

import java.util.List;

/**
 * {@code constraint fk_author foreign key (author_id) references public.author (id) on delete
 * cascade}.
 *
 * @param columns the referencing columns; {@code targetColumns} has the same length and order
 * @param fullMatch {@code match full}
 * @param validated false for {@code not valid}
 */
public record ForeignKey(
    String name,
    List<String> columns,
    ObjectName target,
    List<String> targetColumns,
    ReferentialAction onDelete,
    ReferentialAction onUpdate,
    boolean fullMatch,
    Deferrability deferrability,
    boolean validated)
    implements SchemaObject {

  public ForeignKey {
    columns = List.copyOf(columns);
    targetColumns = List.copyOf(targetColumns);
  }

  @Override
  public String definition() {
    return "foreign key ("
        + String.join(", ", columns)
        + ") references "
        + target
        + " ("
        + String.join(", ", targetColumns)
        + ")"
        + clause("on delete", onDelete)
        + clause("on update", onUpdate);
  }

  private static String clause(String words, ReferentialAction action) {
    return action == ReferentialAction.NO_ACTION ? "" : " " + words + " " + action.words();
  }

  @Override
  public List<String> columnNames() {
    return columns;
  }
}
