package io.github.schemasync.core.report;

import io.github.schemasync.core.cause.RootCause;
import io.github.schemasync.core.model.ChangesetId;
import io.github.schemasync.core.model.Origin;
import io.github.schemasync.core.policy.Findings;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All that a report says of one check.
 *
 * @param project the project's name
 * @param database the server and why it was taken
 * @param entities what the entities side was made of
 * @param changelog what the changelog side was made of
 * @param warnings what could not be done as it should, in sentences
 * @param findings what was found
 * @param causes what several findings have in common
 * @param locations source file and line of origins
 * @param changesetFiles of changesets that Liquibase remembers under another path, by what names
 *     the changeset
 */
public record CheckReport(
    String project,
    DatabaseFacts database,
    SideFacts entities,
    SideFacts changelog,
    List<String> warnings,
    Findings findings,
    List<RootCause> causes,
    Map<Origin, String> locations,
    Map<String, String> changesetFiles) {

  /**
   * The server that both sides passed through.
   *
   * @param provider {@code container}, {@code embedded} or {@code server}
   * @param version for instance {@code 18.6}
   * @param reason why this provider was taken
   */
  public record DatabaseFacts(String provider, String version, String reason) {}

  /**
   * What a side was made of.
   *
   * @param discovered how it was found, one line
   * @param size entities mapped, or changesets run; at least one
   * @param tables tables that came out; at least one
   */
  public record SideFacts(String discovered, int size, int tables) {}

  public CheckReport {
    warnings = List.copyOf(warnings);
    causes = List.copyOf(causes);
    locations = Map.copyOf(locations);
    changesetFiles = Map.copyOf(changesetFiles);
  }

  /** Where the source of an origin is, if it is known. */
  Optional<String> location(Origin origin) {
    return Optional.ofNullable(locations.get(origin));
  }

  /** Where a changeset is written; empty where its own path tells it. */
  Optional<String> file(ChangesetId changeset) {
    return Optional.ofNullable(changesetFiles.get(changeset.toString()));
  }
}
