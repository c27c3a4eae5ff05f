package io.github.schemasync.core.changelog;

import io.github.schemasync.core.changeset.Change;
import io.github.schemasync.core.changeset.ChangeType;
import io.github.schemasync.core.changeset.Changeset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Changesets as a plan would give them, over a table {@code book(id, pages)}. */
final class ExampleChangesets {

  private ExampleChangesets() {}

  /** A change type that rolls back itself, and a check that Liquibase has no type for. */
  static List<Changeset> usual() {
    return List.of(subtitle(), pages());
  }

  /** What is hard to write: bodies, quotes, markup, several lines. */
  static List<Changeset> hard() {
    return List.of(quotes(), function(), concurrently());
  }

  private static Changeset subtitle() {
    ChangeType column =
        new ChangeType(
            "column",
            attributes("name", "subtitle", "type", "varchar(120)"),
            List.of(new ChangeType("constraints", attributes("nullable", true), List.of())));
    ChangeType add = new ChangeType("addColumn", attributes("tableName", "book"), List.of(column));
    return new Changeset(
        "add-subtitle-to-book",
        "builder",
        Optional.empty(),
        Optional.empty(),
        List.of(
            new Change(
                List.of("alter table book add column subtitle varchar(120)"), Optional.of(add))),
        List.of(sql("alter table book drop column subtitle")),
        true,
        false,
        true,
        List.of());
  }

  private static Changeset pages() {
    return new Changeset(
        "add-check-to-book",
        "builder",
        Optional.empty(),
        Optional.of("Books have pages."),
        List.of(
            sql("alter table book add constraint has_pages check (pages > 0 and pages < 9999)")),
        List.of(sql("alter table book drop constraint has_pages")),
        false,
        false,
        true,
        List.of());
  }

  private static Changeset quotes() {
    ChangeType add = new ChangeType("addColumn", attributes("tableName", "book"), List.of(order()));
    return new Changeset(
        "add-order-to-book",
        "builder",
        Optional.empty(),
        Optional.of("Two lines:\n<second> & last"),
        List.of(
            new Change(
                List.of(
                    "alter table book add \"Order\" varchar(40)"
                        + " default E'a\\n\"b\" <c> & ''d'': #😀'",
                    "comment on column book.\"Order\" is 'yes'"),
                Optional.of(add))),
        List.of(sql("alter table book drop column \"Order\"")),
        false,
        true,
        true,
        List.of());
  }

  private static ChangeType order() {
    return new ChangeType(
        "column",
        attributes(
            "name",
            "Order",
            "type",
            "varchar(40)",
            "defaultValue",
            "a\n\"b\" <c> & 'd': #😀",
            "remarks",
            "yes"),
        List.of());
  }

  private static Changeset function() {
    String create =
        """
        create function twice(n integer) returns integer language plpgsql as $$
        begin
          -- not a comment of ours: a;b

          if n < 0 and n <> 1 then return 0; end if;
          return n * 2;
        end $$""";
    return new Changeset(
        "add-twice",
        "builder",
        Optional.empty(),
        Optional.empty(),
        List.of(sql("select 1", create), sql("comment on function twice(integer) is 'a; b'")),
        List.of(sql("drop function twice(integer)")),
        false,
        false,
        true,
        List.of());
  }

  private static Changeset concurrently() {
    return new Changeset(
        "add-index-to-book",
        "builder",
        Optional.empty(),
        Optional.empty(),
        List.of(sql("create index concurrently by_pages on book (pages)")),
        List.of(sql("drop index concurrently\n  by_pages")),
        false,
        false,
        false,
        List.of());
  }

  private static Change sql(String... statements) {
    return new Change(List.of(statements), Optional.empty());
  }

  private static Map<String, Object> attributes(Object... pairs) {
    Map<String, Object> attributes = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      attributes.put((String) pairs[i], pairs[i + 1]);
    }
    return attributes;
  }
}
