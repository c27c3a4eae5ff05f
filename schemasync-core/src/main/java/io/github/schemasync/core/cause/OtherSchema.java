package io.github.schemasync.core.cause;

import io.github.schemasync.core.diff.Difference;
import io.github.schemasync.core.model.ObjectKind;
import io.github.schemasync.core.policy.Finding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The same names in two schemas: one side has a default schema that the other has not. */
final class OtherSchema implements CauseRule {

  /** From the entities' schema to the changelog's. */
  private record Move(String from, String to) {}

  @Override
  public List<RootCause> causes(List<Finding> open) {
    Map<Move, List<NamePair>> moves = new LinkedHashMap<>();
    NamePair.among(
            open,
            (missing, unexpected) ->
                missing.member().isEmpty()
                    && missing.object().name().equals(unexpected.object().name()))
        .forEach(pair -> moves.computeIfAbsent(move(pair), any -> new ArrayList<>()).add(pair));
    return moves.entrySet().stream()
        .map(entry -> cause(entry.getKey(), entry.getValue(), open))
        .toList();
  }

  private static Move move(NamePair pair) {
    return new Move(schema(pair.missing()), schema(pair.unexpected()));
  }

  private static RootCause cause(Move move, List<NamePair> pairs, List<Finding> open) {
    List<Finding> moved = NamePair.findings(pairs, open);
    List<Finding> explained =
        open.stream().filter(it -> moved.contains(it) || isMissingSchema(it, move)).toList();
    return new RootCause(
        Wording.count(pairs.size(), "object")
            + " of the entities' schema "
            + move.from()
            + " are in the changelog's schema "
            + move.to(),
        "Give both sides the same default schema: hibernate.default_schema for the entities,"
            + " Liquibase's defaultSchemaName for the changelog (spring.liquibase.default-schema), or"
            + " currentSchema="
            + move.from()
            + " in the JDBC URL, which SQL in changesets heeds too",
        explained);
  }

  private static boolean isMissingSchema(Finding finding, Move move) {
    return finding.difference() instanceof Difference.Missing missing
        && missing.key().kind() == ObjectKind.SCHEMA
        && schema(finding).equals(move.from());
  }

  private static String schema(Finding finding) {
    return finding.difference().key().object().schema();
  }
}
