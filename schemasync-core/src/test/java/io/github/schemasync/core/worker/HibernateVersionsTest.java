package io.github.schemasync.core.worker;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemasync.core.discovery.EntitiesDiscovery;
import io.github.schemasync.core.project.EntitiesSettings;
import io.github.schemasync.core.testing.TestProject;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HibernateVersionsTest {
  @TempDir Path directory;

  @ParameterizedTest
  @ValueSource(strings = {"5.6", "6.2", "6.6", "7.0", "7.2", "7.4"})
  void schemaIsThatOfASessionFactoryAndComesFromAttributes(String version) throws Exception {
    TestProject project = TestProject.compile("shop", "hibernate-" + version, directory);
    try (EntitiesCase asked = EntitiesCase.of(project);
        EntitiesCase real = EntitiesCase.of(project)) {
      EntitiesReply reply = asked.ask(EntitiesSettings.DISCOVERED);
      checkStatements(reply.statements(), real);
      checkNames(reply, asked);
      EntitiesExpectations.check(reply.origins());
    }
  }

  private static void checkStatements(List<String> statements, EntitiesCase real) throws Exception {
    Properties request = new Properties();
    EntitiesDiscovery.discover(real.project().layout(), EntitiesSettings.DISCOVERED).store(request);
    List<String> ran =
        new StoredValues(real.run(SessionFactoryMain.class, request), "").texts("statements");
    // Hibernate 7.0 fills the table of a table generator twice
    assertThat(statements).isEqualTo(ran.stream().distinct().toList());
    assertThat(statements)
        .anyMatch(sql -> sql.contains("home_street varchar(33)"))
        .anyMatch(sql -> sql.matches("(?is).*createdAt timestamp[^,]* not null.*"))
        .anyMatch(sql -> sql.matches("(?is).*total numeric\\(7, ?2\\).*"))
        // what Envers writes is mapped; the list of framework tables relies on it
        .anyMatch(sql -> sql.matches("(?is)create table (public\\.)?revinfo .*"));
  }

  private static void checkNames(EntitiesReply reply, EntitiesCase asked) throws Exception {
    asked.execute(reply.statements());
    assertThat(asked.query(COLUMNS)).hasSizeGreaterThan(80);
    assertThat(names(reply, OriginRow.Kind.COLUMN))
        .containsAll(withoutGenerator(asked.query(COLUMNS)));
    assertThat(names(reply, OriginRow.Kind.TABLE)).containsAll(asked.query(TABLES));
    assertThat(names(reply, OriginRow.Kind.SEQUENCE)).containsAll(asked.query(SEQUENCES));
    assertThat(reply.entityCount()).isEqualTo(20);
    assertThat(reply.discovered())
        .isEqualTo("20 entities of com.acme:shop (Hibernate " + reply.hibernateVersion() + ")");
  }

  private static final String COLUMNS =
      """
      select table_schema, table_name, column_name from information_schema.columns
      where table_schema in ('public', 'shop')""";
  private static final String TABLES =
      "select schemaname, tablename from pg_tables where schemaname in ('public', 'shop')";
  private static final String SEQUENCES =
      """
      select n.nspname, c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind = 'S' and not exists (
        select from pg_depend d where d.objid = c.oid and d.deptype in ('a', 'i'))""";

  /** The columns of a generator's table come from no attribute. */
  private static Set<String> withoutGenerator(List<String> names) {
    return names.stream()
        .filter(name -> !name.startsWith("public.hibernate_sequences"))
        .collect(Collectors.toCollection(HashSet::new));
  }

  private static Set<String> names(EntitiesReply reply, OriginRow.Kind kind) {
    return reply.origins().stream()
        .filter(row -> row.kind() == kind)
        .map(row -> row.schema() + "." + row.name() + row.column().map(c -> "." + c).orElse(""))
        .collect(Collectors.toSet());
  }
}
