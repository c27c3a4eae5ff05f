package io.github.schemasync.core.changelog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamingTest {
  private static final LocalDateTime NOW = LocalDateTime.of(2024, 5, 17, 10, 20, 30);

  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource({
    // numbers
    "1 2 3, 4 5",
    "001 002, 003 004",
    "9 10, 11 12",
    "098 099, 100 101",
    "001-create-book 002-create-author, 003-add-isbn 004-add-isbn",
    "1_create_book 2_create_author, 3_add_isbn 4_add_isbn",
    "V1__create_book V2__create_author, V3__add_isbn V4__add_isbn",
    "V1.1__create_book V1.2__create_author, V1.3__add_isbn V1.4__add_isbn",
    "db.changelog-1.0 db.changelog-1.1, db.changelog-1.2 db.changelog-1.3",
    "changelog-2 changelog-3, changelog-4 changelog-5",
    "3 1 2, 4 5",
    // moments
    "20240131120000_added_entity_Book, 20240517102030_add_isbn 20240517102030_add_isbn",
    "20240131120000, 20240517102030 20240517102031",
    "20240131120000-1 20240131120000-2, 20240517102030-1 20240517102030-2",
    "20240131-create-book, 20240517-add-isbn 20240517-add-isbn",
    "2024-01-31-create-book, 2024-05-17-add-isbn 2024-05-17-add-isbn",
    "2024-01-31-1200-create-book, 2024-05-17-1020-add-isbn 2024-05-17-1020-add-isbn",
    "31-01-2024_create_book 02-02-2024_create_author, 17-05-2024_add_isbn 17-05-2024_add_isbn",
    "01-31-2024_create_book, 05-17-2024_add_isbn 05-17-2024_add_isbn",
    "31.01.2024-12.00-create-book, 17.05.2024-10.20-add-isbn 17.05.2024-10.20-add-isbn",
    "202401311200_create_book, 202405171020_add_isbn 202405171020_add_isbn",
    "V20240131120000__create_book, V20240517102030__add_isbn V20240517102030__add_isbn",
    "20990131120000_from_the_future, 20990131120001_add_isbn 20990131120001_add_isbn",
    // words
    "create-book create-author, add-isbn add-isbn",
    "create_book create_author, add_isbn add_isbn",
    "create-book-2 create-author, add-isbn add-isbn",
    "LIB-12 LIB-13, add-isbn add-isbn",
    "LIB-12-create-book LIB-13-create-author, add-isbn add-isbn",
    "00000000000000 00000000000001, add-isbn add-isbn",
    "6f1ed002-ab55-4c4d-9d16-2e1f6f8e7c11 12345678-ab55-4c4d-9d16-2e1f6f8e7c12, add-isbn add-isbn",
    // what most have
    "1 2 3 fix-book, 4 5",
    "create-book 20240131120000 20240201120000, 20240517102030 20240517102031"
  })
  void theNextNamesFollowTheScheme(String names, String next) {
    Naming naming = Naming.learn(List.of(names.split(" ")));

    assertThat(IntStream.range(0, 2).mapToObj(i -> naming.name(naming.moment(NOW), i, "add-isbn")))
        .containsExactly(next.split(" "));
  }
}
