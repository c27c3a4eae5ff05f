package io.github.schemasync.core.worker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UnexpectedFailureTest {

  @Test
  void aMethodThatIsNotThereNamesTheJarOfItsClass() {
    Throwable error = new NoSuchMethodError("'void org.postgresql.Driver.nothing(int)'");
    WorkerProblem problem =
        UnexpectedFailure.problem(new WorkerProblem("mapping-refused", "", "", error));
    assertThat(problem.page()).isEqualTo("class-not-loaded");
    assertThat(problem.what())
        .startsWith("There is no method 'void org.postgresql.Driver.nothing(int)': class")
        .contains("org.postgresql.Driver comes from /", "postgresql-42");
    assertThat(problem.remedy()).contains("mvn dependency:tree");
  }
}
