package io.github.schemasync.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemasync.core.model.ObjectName;
import io.github.schemasync.core.model.Origin;
import io.github.schemasync.core.model.Origins;
import io.github.schemasync.core.model.Schema;
import io.github.schemasync.core.model.Written;
import io.github.schemasync.core.source.EntitiesOutcome;
import io.github.schemasync.core.source.RefusedStatement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RefusedDdlTest {
  private static final Schema EMPTY =
      new Schema(List.of(), List.of(), List.of(), List.of(), List.of());

  @Test
  void statementBelongsToTheTableThatItNamesFirst() {
    assertThat(refused("create table Line (id bigint, user_id bigint)")).containsExactly("line");
    assertThat(refused("create table \"user\" (line integer)")).containsExactly("user");
    assertThat(refused("create index line_index on user_line (user)")).containsExactly("user_line");
    assertThat(refused("alter table user_line add constraint f foreign key (line) references line"))
        .containsExactly("user_line");
    assertThat(refused("create table if not exists sales.line (id citext)"))
        .containsExactly("line");
  }

  @Test
  void namesOfTheMappingAreStillCompared() {
    List<String> differences =
        RefusedDdl.of(outcome("create table user (id bigint)"), EMPTY)
            .differences(EMPTY)
            .map(it -> it.code() + " " + it.key())
            .toList();

    assertThat(differences)
        .containsExactly("table.refused public.user", "table.missing public.user");
  }

  @Test
  void whatIsOutsideTheSchemasThatAreComparedIsLeftOut() {
    RefusedDdl refused = RefusedDdl.of(outcome("create table line (id citext)"), EMPTY);

    assertThat(refused.within(Set.of("sales")).differences(EMPTY)).isEmpty();
    assertThat(refused.within(Set.of("public")).differences(EMPTY)).hasSize(2);
  }

  private static List<String> refused(String sql) {
    return RefusedDdl.of(outcome(sql), EMPTY).statements().keySet().stream()
        .map(ObjectName::name)
        .toList();
  }

  private static EntitiesOutcome outcome(String sql) {
    Map<ObjectName, Origin> tables =
        Stream.of("line", "user", "user_line")
            .collect(
                Collectors.toMap(name -> new ObjectName("public", name), RefusedDdlTest::origin));
    return new EntitiesOutcome(
        1,
        "7.2",
        "",
        new Origins(tables, Map.of(), Map.of()),
        List.of(new RefusedStatement(sql, "refused")),
        List.of());
  }

  private static Origin origin(String entity) {
    return new Origin(entity, Optional.empty(), entity, Optional.empty(), Written.ANYTHING);
  }
}
