package io.github.schemasync.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.schemasync.core.RenameAnswer;
import io.github.schemasync.core.RenameChoice;
import io.github.schemasync.core.changeset.RenameCandidate;
import io.github.schemasync.core.diff.Difference;
import io.github.schemasync.core.model.Namespace;
import io.github.schemasync.core.model.ObjectKey;
import io.github.schemasync.core.model.ObjectKind;
import io.github.schemasync.core.model.ObjectName;
import io.github.schemasync.core.policy.Finding;
import io.github.schemasync.core.policy.Impact;
import io.github.schemasync.core.policy.Severity;
import io.github.schemasync.core.problem.SyncProblem;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TerminalTest {
  private static final ObjectName ORDERS = new ObjectName("public", "orders");

  private final StringWriter shown = new StringWriter();

  @Test
  void showsBothChangesetsAndTakesTheAnswer() {
    assertThat(ask("r\n")).isEqualTo(RenameAnswer.RENAMED);
    assertThat(shown.toString())
        .contains(
            "public.orders.total → public.orders.amount: both are numeric(10,2)",
            "| rename it",
            "| drop it",
            "Which? [r/d/k]");
  }

  @Test
  void asksAgainUntilItUnderstands() {
    assertThat(ask("yes\n\n D \n")).isEqualTo(RenameAnswer.DROPPED);
    assertThat(shown.toString().split("Which", -1)).hasSize(4);
  }

  @Test
  void keepsWhatIsToStay() {
    assertThat(ask("k\n")).isEqualTo(RenameAnswer.KEPT);
  }

  @Test
  void stopsWhenTheInputEnds() {
    assertThatThrownBy(() -> ask(""))
        .isInstanceOf(SyncProblem.class)
        .hasMessageContaining("The input ended");
  }

  private RenameAnswer ask(String typed) {
    return new Terminal(new StringReader(typed), new PrintWriter(shown)).ask(choice());
  }

  private static RenameChoice choice() {
    ObjectKey total = ObjectKey.of(ObjectKind.COLUMN, ORDERS, "total");
    ObjectKey amount = ObjectKey.of(ObjectKind.COLUMN, ORDERS, "amount");
    Namespace any = new Namespace("any");
    return new RenameChoice(
        new RenameCandidate(
            finding(new Difference.Unexpected(total, any)),
            finding(new Difference.Missing(amount, any)),
            true,
            List.of("both are numeric(10,2)")),
        List.of("rename it"),
        List.of("drop it"));
  }

  private static Finding finding(Difference difference) {
    return new Finding(
        difference,
        Impact.BREAKS,
        Severity.FAIL,
        Optional.empty(),
        "statements fail",
        List.of(),
        Optional.empty());
  }
}
