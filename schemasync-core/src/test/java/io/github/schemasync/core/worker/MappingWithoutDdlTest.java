package io.github.schemasync.core.worker;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemasync.core.project.EntitiesSettings;
import io.github.schemasync.core.testing.TestProject;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Mappings with which an application runs, and of which Hibernate alone makes no tables. */
class MappingWithoutDdlTest {
  private static final String[] SHELF_UNIT = {
    "id.t", "label.t", "note.f", "height.t", "width.t", "place_id.f", "code.f", "former_id.f"
  };

  @TempDir Path directory;

  @ParameterizedTest
  @ValueSource(strings = {"5.6", "6.2", "6.6", "7.0", "7.4"})
  void textsStandInForTypesWithoutName(String version) throws Exception {
    try (EntitiesCase asked = project("user-types", version)) {
      EntitiesReply reply = asked.ask(EntitiesSettings.DISCOVERED);

      asked.execute(reply.statements());
      assertThat(
              asked.query(
                  "select attname, format_type(atttypid, atttypmod), attnotnull from pg_attribute"
                      + " where attrelid = 'doc'::regclass and attnum > 0"))
          .containsExactlyInAnyOrder(
              "id.uuid.t",
              "parent_id.uuid.f",
              "ticket.uuid.f",
              "tags.text.t",
              "mood.text.f",
              "feeling.text.f",
              "named.text[].f",
              "stated.character varying(9).f");
      assertThat(reply.origins())
          .filteredOn(row -> row.written().is(WrittenRow.Trait.UNNAMED_TYPE))
          .extracting(OriginRow::column)
          .containsExactlyInAnyOrder(
              Optional.of("tags"), Optional.of("mood"), Optional.of("feeling"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"5.6", "6.2", "6.6", "7.0", "7.4"})
  void tableThatEntitiesNameDifferentlyIsOne(String version) throws Exception {
    try (EntitiesCase asked = project("shared-tables", version)) {
      EntitiesReply reply = asked.ask(EntitiesSettings.DISCOVERED);

      assertThat(reply.entityCount()).isEqualTo(4);
      asked.execute(reply.statements());
      assertThat(
              asked.query(
                  "select attname, attnotnull from pg_attribute"
                      + " where attrelid = 'shelf_unit'::regclass and attnum > 0"))
          .containsExactlyInAnyOrder(SHELF_UNIT);
      assertThat(
              asked.query(
                  "select conrelid::regclass, pg_get_constraintdef(oid) from pg_constraint"
                      + " where contype in ('f', 'u') and connamespace = 'public'::regnamespace"))
          .containsExactlyInAnyOrder(
              "book.FOREIGN KEY (shelf_id) REFERENCES shelf_unit(id)",
              "shelf_unit.FOREIGN KEY (former_id) REFERENCES place(id)",
              "shelf_unit.FOREIGN KEY (place_id) REFERENCES place(id)",
              "shelf_unit.UNIQUE (code)",
              "shelf_unit.UNIQUE (label, code)",
              "shelf_unit.UNIQUE (label)");
      assertThat(asked.query("select 1 from pg_indexes where indexname = 'by_code'")).hasSize(1);
    }
  }

  private EntitiesCase project(String model, String version) {
    return EntitiesCase.of(TestProject.compile(model, "hibernate-" + version, directory));
  }
}
