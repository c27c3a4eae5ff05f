package io.github.schemasync.core.policy;

import io.github.schemasync.core.model.ColumnType;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Whether a column of an extension's type takes the values of the entities'. Its bounds have no
 * meaning to PostgreSQL itself, so that only the text tells them: {@code vector(3)}, {@code
 * geometry(Point,4326)}.
 */
final class ExtensionFit {
  private static final List<String> VECTORS = List.of("vector", "halfvec", "sparsevec");
  private static final List<String> SHAPES = List.of("geometry", "geography");
  private static final String ANY_SHAPE = "Geometry";

  private ExtensionFit() {}

  /**
   * What goes wrong at run time; empty where a type has no bounds, since nobody knows the values.
   *
   * @param changelog of the same extension's type
   */
  static Optional<String> flaw(ColumnType entities, ColumnType changelog) {
    List<String> wanted = bounds(entities);
    List<String> built = bounds(changelog);
    if (wanted.isEmpty() || built.isEmpty() || wanted.equals(built)) {
      return Optional.empty();
    }
    String name = entities.base().name();
    if (VECTORS.contains(name)) {
      return Optional.of("every value is refused: the dimensions are those of " + changelog);
    }
    return SHAPES.contains(name) ? shapeFlaw(wanted, built, changelog) : Optional.empty();
  }

  /** PostGIS checks the kind of shape, and its reference system where the column names one. */
  private static Optional<String> shapeFlaw(
      List<String> wanted, List<String> built, ColumnType changelog) {
    if (wanted.size() > 1 && built.size() > 1 && !wanted.get(1).equals(built.get(1))) {
      return Optional.of("every value is refused: the reference system is that of " + changelog);
    }
    return built.get(0).equals(ANY_SHAPE) || built.get(0).equals(wanted.get(0))
        ? Optional.empty()
        : Optional.of("other shapes are refused: the column is " + changelog);
  }

  /** {@code Point} and {@code 4326} of {@code geometry(Point,4326)}. */
  private static List<String> bounds(ColumnType type) {
    String text = type.sql().text();
    int start = text.indexOf('(');
    return start < 0
        ? List.of()
        : Arrays.asList(text.substring(start + 1, text.indexOf(')', start)).split(","));
  }
}
