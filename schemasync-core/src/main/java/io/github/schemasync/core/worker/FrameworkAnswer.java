package io.github.schemasync.core.worker;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a framework answers: its persistence units, each with the changelog of its database.
 *
 * @param name for instance {@code Quarkus 3.33.2}
 * @param profiles the active profiles
 * @param units its persistence units
 * @param described whether the units are those of a {@code persistence.xml}
 * @param warnings what is odd about a unit, by the unit's name
 * @param reads where its configuration came from
 */
record FrameworkAnswer(
    String name,
    List<String> profiles,
    List<PersistenceUnit> units,
    boolean described,
    Map<String, String> warnings,
    ConfigReads reads) {

  /**
   * The answer for the units that are checked.
   *
   * @param changelogIsNamed whether the changelog is given by hand
   * @throws WorkerProblem when the units, or their changelogs, must be chosen from
   */
  ProjectSettings settings(EntitiesRequest request, boolean changelogIsNamed) throws WorkerProblem {
    List<PersistenceUnit> chosen = new ChosenUnits(request, settings(units)).among(units);
    List<ConfiguredLiquibase> changelogs =
        chosen.stream().flatMap(unit -> unit.liquibase().stream()).distinct().toList();
    if (changelogs.size() > 1 && !changelogIsNamed) {
      throw severalChangelogs(chosen);
    }
    return settings(chosen).with(changelogs.size() == 1 ? changelogs : List.of());
  }

  /** The warning about a unit that is not for PostgreSQL, as far as its data source says. */
  static String otherDatabase(String setting, String value, String expected) {
    return "%s is %s, not %s: the entities are mapped with the dialect that Hibernate chooses for the server. Give the settings of production, for instance its profile in <entities><profiles>."
        .formatted(setting, value, expected);
  }

  private ProjectSettings settings(List<PersistenceUnit> chosen) {
    Optional<String> unit =
        chosen.size() == 1 && units.size() > 1
            ? Optional.of(" persistence unit " + chosen.get(0).name())
            : Optional.empty();
    return new ProjectSettings(
        Optional.empty(),
        described ? Optional.empty() : Optional.of(chosen),
        Optional.of(name + unit.orElse("")),
        profiles,
        SearchPath.ofUnits(chosen),
        chosen.stream().flatMap(each -> Stream.ofNullable(warnings.get(each.name()))).toList(),
        reads);
  }

  private static WorkerProblem severalChangelogs(List<PersistenceUnit> chosen) {
    return new WorkerProblem(
        "ambiguous-project",
        "The persistence units have changelogs of their own: "
            + chosen.stream().map(PersistenceUnit::described).collect(Collectors.joining(", "))
            + ".",
        "Choose one, with an execution of the plugin for each:\n  <entities><persistenceUnit>"
            + chosen.get(0).name()
            + "</persistenceUnit></entities>\n"
            + "or name the changelog of the database in which all of them live:\n"
            + "  <changelog><file>db/changelog/db.changelog-master.yaml</file></changelog>");
  }
}
