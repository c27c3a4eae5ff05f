package io.github.schemasync.core.model;

import java.util.List;

/**
 * {@code constraint fk_author foreign key (author_id) references public.author (id) on delete
 * cascade}.
 *
 * @param columns the referencing columns; {@code targetColumns} has the same length and order
 * @param emptied the columns of {@code on delete set null (…)}, when they are not all
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
    List<String> emptied,
    boolean fullMatch,
    Deferrability deferrability,
    boolean validated)
    implements SchemaObject {

  public ForeignKey {
    columns = List.copyOf(columns);
    targetColumns = List.copyOf(targetColumns);
    emptied = List.copyOf(emptied);
  }

  /** {@code set null (chapter_number)}: what happens when the row referred to is deleted. */
  public String deletion() {
    return onDelete.words() + (emptied.isEmpty() ? "" : " (" + String.join(", ", emptied) + ")");
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
        + clause("on delete", onDelete, deletion())
        + clause("on update", onUpdate, onUpdate.words());
  }

  private static String clause(String words, ReferentialAction action, String what) {
    return action == ReferentialAction.NO_ACTION ? "" : " " + words + " " + what;
  }

  @Override
  public List<String> columnNames() {
    return columns;
  }
}
