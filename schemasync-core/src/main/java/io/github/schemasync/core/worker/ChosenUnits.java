package io.github.schemasync.core.worker;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The persistence units that are checked, out of those that the project has.
 *
 * @param request what was asked
 * @param settings what the project said
 */
record ChosenUnits(EntitiesRequest request, ProjectSettings settings) {
  private static final String ALL = "*";

  List<PersistenceUnit> list() throws WorkerProblem {
    List<PersistenceUnit> units =
        settings
            .capturedUnits()
            .orElseGet(() -> request.units().stream().map(PersistenceUnit::of).toList());
    return among(units).stream()
        .map(this::withRequestedClasses)
        .map(unit -> unit.with(request.additionalClasses(), request.properties()))
        .toList();
  }

  /** What was named by hand replaces what the framework found; its settings stay. */
  private PersistenceUnit withRequestedClasses(PersistenceUnit unit) {
    // the units of a persistence.xml that the application ignores are not named by hand
    boolean ignored = request.framework().filter(FrameworkApplication::describesUnits).isPresent();
    if (settings.capturedUnits().isEmpty() || request.units().isEmpty() || ignored) {
      return unit;
    }
    RequestedUnit requested = request.units().get(0);
    return unit.mapping(requested.classes(), requested.packages());
  }

  /**
   * @throws WorkerProblem when one must be chosen, or the one that was chosen is not there
   */
  List<PersistenceUnit> among(List<PersistenceUnit> units) throws WorkerProblem {
    String wanted = request.persistenceUnit().orElse(units.size() > 1 ? "" : ALL);
    if (wanted.equals(ALL)) {
      return units;
    }
    List<PersistenceUnit> matching = units.stream().filter(unit -> unit.isCalled(wanted)).toList();
    if (matching.isEmpty()) {
      throw undecided(units);
    }
    return matching;
  }

  private WorkerProblem undecided(List<PersistenceUnit> units) {
    String names = units.stream().map(PersistenceUnit::described).collect(Collectors.joining(", "));
    String first = units.isEmpty() ? "default" : units.get(0).name();
    String remedy =
        "Choose one, with an execution of the plugin for each that has a changelog of its own:\n"
            + "  <entities><persistenceUnit>"
            + first
            + "</persistenceUnit></entities>\n"
            + "or * when all of them live in one database.";
    return request
        .persistenceUnit()
        .map(
            wanted ->
                new WorkerProblem(
                    "wrong-parameter",
                    "There is no persistence unit " + wanted + ". There are: " + names + ".",
                    remedy))
        .orElseGet(
            () ->
                new WorkerProblem(
                    "ambiguous-project",
                    "The project has " + units.size() + " persistence units: " + names + ".",
                    remedy));
  }
}
