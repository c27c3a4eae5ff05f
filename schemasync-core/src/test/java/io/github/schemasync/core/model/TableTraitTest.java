package io.github.schemasync.core.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TableTraitTest {
  @Test
  void eachSideIsSaidToBeWhatItIs() {
    assertThat(TableTrait.READ_ONLY.said(table(TableTrait.READ_ONLY))).isEqualTo("read-only");
    assertThat(TableTrait.READ_ONLY.said(table())).isEqualTo("writable");
    assertThat(TableTrait.UNLOGGED.said(table(TableTrait.UNLOGGED))).isEqualTo("unlogged");
    assertThat(TableTrait.UNLOGGED.said(table())).isEqualTo("logged");
    assertThat(TableTrait.RULE.said(table(TableTrait.RULE))).isEqualTo("yes");
    assertThat(TableTrait.RULE.said(table())).isEqualTo("no");
  }

  private static Table table(TableTrait... traits) {
    return new Table(
        new ObjectName("public", "book"),
        TableKind.TABLE,
        List.of(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Set.of(traits));
  }
}
