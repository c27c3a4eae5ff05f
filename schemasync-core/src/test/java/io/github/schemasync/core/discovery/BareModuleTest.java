package io.github.schemasync.core.discovery;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemasync.core.project.ChangelogSettings;
import io.github.schemasync.core.project.EntitiesSettings;
import io.github.schemasync.core.project.ProjectLayout;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BareModuleTest {
  private static final String CHANGELOG = "databaseChangeLog: []\n";
  private static final String JPA = "import jakarta.persistence.*;\n";
  private static final List<String> ANNOTATIONS =
      List.of("Entity", "MappedSuperclass", "Embeddable");

  @TempDir Path base;
  private Path classes;

  @BeforeEach
  void compiledModule() throws IOException {
    classes = Files.createDirectories(base.resolve("target/classes"));
    for (String annotation : ANNOTATIONS) {
      file(
          "jpa/" + annotation + ".java",
          "package jakarta.persistence; public @interface " + annotation + " {}");
    }
    compile("jpa", Files.createDirectories(base.resolve("api")));
    source("Titles", "class Titles {}");
    compile();
  }

  @Test
  void moduleOfOtherCodeIsBare() throws IOException {
    file("target/classes/texts/titles.properties", "book = Book\n");
    assertThat(isBare()).isTrue();
  }

  @Test
  void moduleOfWhatEntitiesAreMadeOfIsBare() throws IOException {
    source("Base", JPA + "@MappedSuperclass abstract class Base {}");
    source("Place", JPA + "@Embeddable class Place {}");
    compile();
    assertThat(isBare()).isTrue();
  }

  @Test
  void moduleOfResourcesAloneIsBare() throws IOException {
    Files.delete(base.resolve("src/main/java/Titles.java"));
    Files.delete(classes.resolve("Titles.class"));
    assertThat(isBare()).isTrue();
  }

  @Test
  void moduleThatIsNotCompiledIsNot() throws IOException {
    Files.delete(classes.resolve("Titles.class"));
    assertThat(isBare()).isFalse();
  }

  @Test
  void moduleWithAnEntityIsNot() throws IOException {
    source("Book", JPA + "@Entity class Book {}");
    compile();
    assertThat(isBare()).isFalse();
  }

  @Test
  void moduleThatDescribesAUnitIsNot() throws IOException {
    file(
        "target/classes/META-INF/persistence.xml",
        "<persistence version='3.0'><persistence-unit name='shop'/></persistence>");
    assertThat(isBare()).isFalse();
  }

  @Test
  void moduleThatConfiguresHibernateIsNot() throws IOException {
    file("target/classes/hibernate.cfg.xml", "<hibernate-configuration/>");
    assertThat(isBare()).isFalse();
  }

  @Test
  void moduleWithAChangelogIsNot() throws IOException {
    file("target/classes/db/changelog/db.changelog-master.sql", "-- written by hand\n");
    assertThat(isBare()).isFalse();
  }

  @Test
  void moduleWithSomethingLikeAChangelogIsNot() throws IOException {
    file("target/classes/somewhere/else.yaml", CHANGELOG);
    assertThat(isBare()).isFalse();
  }

  @Test
  void moduleWhoseLiquibaseIsConfiguredIsNot() throws IOException {
    file("target/classes/liquibase.properties", "changeLogFile = elsewhere.sql\n");
    assertThat(isBare()).isFalse();
  }

  @Test
  void changelogNamedForAllModulesCountsWhereItIs() throws IOException {
    ChangelogSettings named = ChangelogSettings.DISCOVERED.in("classpath:db/root.sql");
    assertThat(isBare(EntitiesSettings.DISCOVERED, named)).isTrue();
    file("target/classes/db/root.sql", "-- written by hand\n");
    assertThat(isBare(EntitiesSettings.DISCOVERED, named)).isFalse();
  }

  @Test
  void changelogNamedByItsPathCountsWhereItIs() throws IOException {
    ChangelogSettings named = ChangelogSettings.DISCOVERED.in("db/root.sql");
    assertThat(isBare(EntitiesSettings.DISCOVERED, named)).isTrue();
    file("db/root.sql", "-- written by hand\n");
    assertThat(isBare(EntitiesSettings.DISCOVERED, named)).isFalse();
  }

  @Test
  void moduleWhoseEntitiesAreNamedIsNot() {
    assertThat(isBare(entities(List.of("com.acme"), Optional.empty()))).isFalse();
    assertThat(isBare(entities(List.of(), Optional.of("shop")))).isFalse();
  }

  @Test
  void springApplicationIsNotWhereItHasJpa() throws IOException {
    String annotation = "org.springframework.boot.autoconfigure.SpringBootApplication";
    file(
        "spring/SpringBootApplication.java",
        "package org.springframework.boot.autoconfigure;"
            + " @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)"
            + " public @interface SpringBootApplication {}");
    compile("spring", base.resolve("api"));
    source("Shop", "@" + annotation + " class Shop {}");
    compile();
    assertThat(isBare()).isTrue();
    String spring = "library/org/springframework/";
    file(spring + "orm/jpa/LocalContainerEntityManagerFactoryBean.class", "");
    file(spring + "boot/autoconfigure/orm/jpa/HibernateJpaAutoConfiguration.class", "");
    assertThat(isBare()).isFalse();
  }

  private boolean isBare() {
    return isBare(EntitiesSettings.DISCOVERED);
  }

  private boolean isBare(EntitiesSettings entities) {
    return isBare(entities, ChangelogSettings.DISCOVERED);
  }

  private boolean isBare(EntitiesSettings entities, ChangelogSettings changelog) {
    ProjectLayout layout =
        new ProjectLayout(
            "com.acme:texts",
            base,
            base.resolve("target/schemasync"),
            List.of(classes),
            List.of(classes, base.resolve("library")),
            List.of(base.resolve("src/main/java"), base.resolveSibling("model")),
            Path.of(System.getProperty("java.home")));
    return new BareModule(layout).is(entities, changelog);
  }

  private static EntitiesSettings entities(List<String> packages, Optional<String> unit) {
    return new EntitiesSettings(packages, List.of(), unit, Map.of(), List.of(), List.of());
  }

  private void source(String name, String text) throws IOException {
    file("src/main/java/" + name + ".java", text);
  }

  private void file(String name, String text) throws IOException {
    Path file = base.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text, UTF_8);
  }

  private void compile() throws IOException {
    compile("src/main/java", classes);
  }

  private void compile(String folder, Path into) throws IOException {
    ByteArrayOutputStream errors = new ByteArrayOutputStream();
    Stream<String> options =
        Stream.of("-d", into.toString(), "-cp", base.resolve("api").toString());
    try (Stream<Path> sources = Files.list(base.resolve(folder))) {
      String[] arguments =
          Stream.concat(options, sources.map(Path::toString)).toArray(String[]::new);
      int failed = ToolProvider.getSystemJavaCompiler().run(null, errors, errors, arguments);
      assertThat(failed).as(errors.toString(UTF_8)).isZero();
    }
  }
}
