package io.github.schemasync.core.worker;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The rows of audit tables, which Envers fills with attributes of its own making for embeddables
 * and collections: each of their columns comes from the audited column of the same name.
 *
 * @param rows of the whole mapping
 */
record AuditRows(List<OriginRow> rows) {
  /** Tells the rows of audit tables from the others. */
  static final String NOTE = "audit";

  /** The same rows; those of audit tables with the attributes that are audited. */
  List<OriginRow> named() {
    return rows.stream().map(this::named).toList();
  }

  private OriginRow named(OriginRow row) {
    boolean nameless = isAudit(row) && row.attribute().isEmpty();
    return nameless
        ? audited(row).or(() -> collection(row)).map(found -> as(row, found)).orElse(row)
        : row;
  }

  /** Of several tables the one that the audit table is named after. */
  private Optional<OriginRow> audited(OriginRow row) {
    return behind(row)
        .filter(each -> each.kind() == row.kind() && each.column().equals(row.column()))
        .max(Comparator.comparing(each -> row.name().contains(each.name()) ? 1 : 0));
  }

  /** The collection, for the columns that Envers adds. */
  private Optional<OriginRow> collection(OriginRow row) {
    return behind(row)
        .filter(each -> each.kind() == OriginRow.Kind.TABLE && each.attribute().isPresent())
        .filter(each -> each.name().equalsIgnoreCase(row.entity()))
        .findFirst();
  }

  /** The audited entity's, or those of the table that is audited in place of an entity. */
  private Stream<OriginRow> behind(OriginRow row) {
    return rows.stream()
        .filter(each -> !isAudit(each))
        .filter(
            each ->
                each.entity().equals(row.entity()) || each.name().equalsIgnoreCase(row.entity()));
  }

  private static boolean isAudit(OriginRow row) {
    return row.note().filter(NOTE::equals).isPresent();
  }

  private static OriginRow as(OriginRow row, OriginRow audited) {
    return new OriginRow(
        row.kind(),
        row.schema(),
        row.name(),
        row.column(),
        audited.entity(),
        audited.attribute(),
        audited.declaringClass(),
        row.note(),
        row.written());
  }
}
