package io.github.schemasync.core.changeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** The changelog has another kind of type of the name. */
class TypeInTheWayTest {

  @Test
  void itIsReplacedOnlyWhenThatIsAskedFor() throws SQLException {
    Plan plan =
        UnaskedPlan.of(
            "create type mood as enum ('SAD'); create table book (mood mood)",
            "create domain mood as text; create table book (mood mood)");

    assertThat(plan.changesets()).isEmpty();
    assertThat(plan.leftovers())
        .filteredOn(it -> it.reason().equals(Planning.TYPE_IN_THE_WAY))
        .allSatisfy(it -> assertThat(it.remedy()).endsWith(".drop=public.mood"))
        .extracting(it -> it.finding().code())
        .containsExactlyInAnyOrder("column.type", "enum.missing");
  }
}
