package it.app;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;

/** A table for each feature of the changelog, which makes each note too short. */
final class Tables {

  private Tables() {}

  @MappedSuperclass
  abstract static class Row {
    @Id Long id;

    @Column(length = 20)
    String note;
  }

  @Entity(name = "ClasspathPrefix")
  static class ClasspathPrefix extends Row {}

  @Entity(name = "RelativeInclude")
  static class RelativeInclude extends Row {}

  @Entity(name = "OfTheJar")
  static class OfTheJar extends Row {}

  @Entity(name = "NestedParameter")
  static class NestedParameter extends Row {}

  @Entity(name = "PropertyFile")
  static class PropertyFile extends Row {}

  @Entity(name = "PropertyOfDbms")
  static class PropertyOfDbms extends Row {}

  @Entity(name = "PropertyOfContext")
  static class PropertyOfContext extends Row {}

  @Entity(name = "LocalOne")
  static class LocalOne extends Row {}

  @Entity(name = "LocalTwo")
  static class LocalTwo extends Row {}

  @Entity(name = "ParameterOfTheCheck")
  static class ParameterOfTheCheck extends Row {}

  @Entity(name = "IncludedReversed")
  static class IncludedReversed extends Row {}

  @Entity(name = "Loaded")
  static class Loaded extends Row {}

  @Entity(name = "LoadedPrepared")
  static class LoadedPrepared extends Row {}

  @Entity(name = "Updated")
  static class Updated extends Row {}

  @Entity(name = "SqlFile")
  static class SqlFile extends Row {}

  @Entity(name = "CustomChange")
  static class CustomChange extends Row {}

  @Entity(name = "CustomChangeOfTheJar")
  static class CustomChangeOfTheJar extends Row {}

  @Entity(name = "GuardedByClass")
  static class GuardedByClass extends Row {}

  @Entity(name = "DollarQuoted")
  static class DollarQuoted extends Row {}

  @Entity(name = "OtherDelimiter")
  static class OtherDelimiter extends Row {}

  @Entity(name = "GuardedBySql")
  static class GuardedBySql extends Row {}

  @Entity(name = "ContextMatches")
  static class ContextMatches extends Row {}

  @Entity(name = "LabelMatches")
  static class LabelMatches extends Row {}

  @Entity(name = "RunOnChange")
  static class RunOnChange extends Row {}

  @Entity(name = "RunAlways")
  static class RunAlways extends Row {}

  @Entity(name = "OnSqlOutput")
  static class OnSqlOutput extends Row {}

  @Entity(name = "Tagged")
  static class Tagged extends Row {}

  @Entity(name = "LogicalPath")
  static class LogicalPath extends Row {}

  @Entity(name = "LogicalChangeset")
  static class LogicalChangeset extends Row {}

  @Entity(name = "NotOracle")
  static class NotOracle extends Row {}

  @Entity(name = "ForPostgres")
  static class ForPostgres extends Row {}
}
