package io.github.schemasync.core.changeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What becomes of a sequence that begins elsewhere than the entities say. */
class SequenceStartTest {
  @Test
  void theStartAloneStaysAndIsSaid() throws SQLException {
    Plan plan = UnaskedPlan.of("create sequence book_seq", "create sequence book_seq start 1050");

    assertThat(plan.changesets()).isEmpty();
    assertThat(plan.leftovers())
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.finding().difference().code()).isEqualTo("sequence.start");
              assertThat(it.remedy()).endsWith("-Dschemasync.changeset.drop=public.book_seq");
            });
  }

  @Test
  void theStartStaysWhereTheIncrementChanges() throws SQLException {
    Plan plan =
        UnaskedPlan.of(
            "create sequence book_seq increment 50", "create sequence book_seq start 1050");

    assertThat(sql(plan)).containsExactly("alter sequence book_seq increment by 50");
    assertThat(plan.leftovers()).hasSize(1);
  }

  /** {@code ERROR: START value (-5) cannot be less than MINVALUE (1)}. */
  @Test
  void theStartMovesWithTheBounds() throws SQLException {
    Plan plan =
        UnaskedPlan.of("create sequence book_seq", "create sequence book_seq minvalue -9 start -5");

    assertThat(sql(plan)).containsExactly("alter sequence book_seq minvalue 1 start with 1");
  }

  private static List<String> sql(Plan plan) {
    return plan.changesets().stream()
        .flatMap(changeset -> changeset.changes().stream())
        .flatMap(change -> change.sql().stream())
        .toList();
  }
}
