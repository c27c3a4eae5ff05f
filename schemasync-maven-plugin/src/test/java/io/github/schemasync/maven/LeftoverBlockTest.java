package io.github.schemasync.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemasync.core.changeset.Leftover;
import io.github.schemasync.core.diff.Difference;
import io.github.schemasync.core.model.ObjectKey;
import io.github.schemasync.core.model.ObjectKind;
import io.github.schemasync.core.model.ObjectName;
import io.github.schemasync.core.policy.Finding;
import io.github.schemasync.core.policy.Impact;
import io.github.schemasync.core.policy.Severity;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What generate leaves open is told by reason. */
class LeftoverBlockTest {
  private static final String LOST = "its values would be lost";

  @Test
  void oneIsTwoLines() {
    assertThat(lines(List.of(asked("isbn"))))
        .containsExactly(
            "  public.book.isbn  column.not-compared: its values would be lost",
            "    Ask for it: -Dschemasync.changeset.drop=public.book.isbn");
  }

  @Test
  void thoseOfOneReasonAreOneBlock() {
    assertThat(lines(List.of(asked("isbn"), byHand("title"), asked("pages"))))
        .containsExactly(
            "  its values would be lost:",
            "    public.book.isbn  column.not-compared",
            "    public.book.pages  column.not-compared",
            "    Ask for it: -Dschemasync.changeset.drop=public.book.isbn,public.book.pages",
            "  public.book.title  column.not-compared: its values would be lost",
            "    Write the changeset by hand, or correct the entities");
  }

  private static List<String> lines(List<Leftover> leftovers) {
    return LeftoverBlock.of(leftovers).stream().flatMap(it -> it.lines().stream()).toList();
  }

  private static Leftover asked(String column) {
    return new Leftover(finding(column), LOST, "Ask for it:", Optional.of(key(column)));
  }

  private static Leftover byHand(String column) {
    return Leftover.byHand(finding(column), LOST);
  }

  private static Finding finding(String column) {
    return new Finding(
        new Difference.NotCompared(key(column), Optional.empty(), "no reason"),
        Impact.DIFFERS,
        Severity.WARN,
        Optional.empty(),
        "none",
        List.of(),
        Optional.empty());
  }

  private static ObjectKey key(String column) {
    return ObjectKey.of(ObjectKind.COLUMN, new ObjectName("public", "book"), column);
  }
}
