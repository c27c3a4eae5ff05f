package io.github.schemasync.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemasync.core.changeset.Change;
import io.github.schemasync.core.changeset.ChangeType;
import io.github.schemasync.core.changeset.Changeset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChangeNameTest {

  @Test
  void theUserIsTakenAtTheirWord() {
    assertThat(ChangeName.of(Optional.of("Add subtitle, to Book!"), List.of(changeset("a", "sql"))))
        .isEqualTo("add-subtitle-to-book");
  }

  @Test
  void oneChangesetGivesItsName() {
    assertThat(ChangeName.of(Optional.empty(), List.of(changeset("drop-check", "sql"))))
        .isEqualTo("drop-check");
  }

  @Test
  void ofSeveralTheOneThatSaysMostGivesIt() {
    Changeset check = changeset("drop-check", "sql");
    Changeset column = changeset("add-isbn-to-book", "addColumn");
    Changeset table = changeset("create-review", "createTable");

    assertThat(ChangeName.of(Optional.empty(), List.of(check, column, table)))
        .isEqualTo("create-review-and-more");
    assertThat(ChangeName.of(Optional.empty(), List.of(check, column)))
        .isEqualTo("add-isbn-to-book-and-more");
    assertThat(ChangeName.of(Optional.empty(), List.of(check, check)))
        .isEqualTo("drop-check-and-more");
  }

  private static Changeset changeset(String id, String type) {
    Optional<ChangeType> known =
        Optional.of(new ChangeType(type, Map.of(), List.of())).filter(it -> !type.equals("sql"));
    return new Changeset(
        id,
        "ada",
        Optional.empty(),
        Optional.empty(),
        List.of(new Change(List.of("select 1"), known)),
        List.of(),
        false,
        false,
        true,
        List.of());
  }
}
