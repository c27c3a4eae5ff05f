package io.github.schemasync.core.changeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** An attribute that was removed had a column that must not be null. */
class ColumnInTheWayTest {

  /** What stays of the finding is said, so that the proof does not take the change for futile. */
  @Test
  void itMayBeNullAndStaysWithItsValues() throws SQLException {
    Plan plan =
        UnaskedPlan.of(
            "create table book (id bigint primary key)",
            "create table book (id bigint primary key, isbn text not null)");

    assertThat(plan.changesets())
        .flatExtracting(Changeset::changes)
        .flatExtracting(Change::sql)
        .containsExactly("alter table book alter column isbn drop not null");
    assertThat(plan.leftovers())
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.finding().difference().key()).hasToString("public.book.isbn");
              assertThat(it.remedy()).contains("schemasync.changeset.drop=public.book.isbn");
            });
  }
}
