package io.github.schemasync.core.changeset;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemasync.core.model.Deferrability;
import io.github.schemasync.core.model.ObjectKey;
import io.github.schemasync.core.model.ObjectKind;
import io.github.schemasync.core.model.ObjectName;
import io.github.schemasync.core.model.UniqueConstraint;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangesetIdsTest {
  private static final ObjectName BOOK = new ObjectName("public", "book");

  @ParameterizedTest(name = "{0} on {1}: {2}")
  @CsvSource({
    "uk_book_isbn, isbn, add-unique-constraint-uk_book_isbn-to-book",
    "ukisbnofbookandtitleofbook, isbn, add-unique-constraint-ukisbnofbookandtitleofbook-to-book",
    "ukehpdfjpu1jm3hijhj4mm0hx9h, isbn, add-unique-book-isbn",
    "UKehpdfjpu1jm3hijhj4mm0hx9h, isbn title, add-unique-book-isbn-title",
    "ukehpdfjpu1jm3hijhj4mm0hx9h_1, isbn, add-unique-book-isbn"
  })
  void whatHibernateNamesByAHashIsCalledAfterItsColumns(String name, String columns, String id) {
    assertThat(new ChangesetIds().of(List.of(unique(name, columns)))).isEqualTo(id);
  }

  @Test
  void noIdComesTwice() {
    ChangesetIds ids = new ChangesetIds();
    List<Step> one = List.of(unique("ukehpdfjpu1jm3hijhj4mm0hx9h", "isbn"));
    List<Step> other = List.of(unique("uk9hpdfjpu1jm3hijhj4mm0hx9h", "isbn"));

    assertThat(List.of(ids.of(one), ids.of(other)))
        .containsExactly("add-unique-book-isbn", "add-unique-book-isbn-2");
  }

  @Test
  void someAddedAndSomeChangedAreNotAllAdded() {
    Step.Create add = new Step.Create(column("isbn"), unique("isbn_key", "isbn").object());
    Step change = new Step.Alter(column("title"), add.object(), add.object());

    assertThat(new ChangesetIds().of(List.of(add, change)))
        .isEqualTo("change-isbn-and-title-of-book");
  }

  private static ObjectKey column(String name) {
    return ObjectKey.of(ObjectKind.COLUMN, BOOK, name);
  }

  private static Step.Create unique(String name, String columns) {
    return new Step.Create(
        ObjectKey.of(ObjectKind.UNIQUE, BOOK, name),
        new UniqueConstraint(
            name, List.of(columns.split(" ")), false, Deferrability.NOT_DEFERRABLE));
  }
}
