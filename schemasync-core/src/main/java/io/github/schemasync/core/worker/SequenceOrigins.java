package io.github.schemasync.core.worker;

import io.github.schemasync.core.worker.WrittenRow.Trait;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds the entities whose ids come from each sequence. Hibernate's sequences know no owner, so the
 * names that an entity's generator may have given are tried, the explicit ones first.
 *
 * @param rows where the answers go
 * @param names of the catalog
 * @param entityNames says which class is behind an entity
 */
record SequenceOrigins(OriginRows rows, CatalogNames names, EntityNames entityNames) {

  private static final String MISMATCH = "hibernate.id.sequence.increment_size_mismatch_strategy";

  void find(Mirror metadata, List<Mirror> entities) {
    WrittenRow increment = increment(metadata);
    List<Candidate> candidates = candidates(entities);
    List<Mirror> sequences =
        metadata
            .mirror("getDatabase")
            .map(database -> database.list("getNamespaces"))
            .orElse(List.of())
            .stream()
            .flatMap(namespace -> namespace.list("getSequences").stream())
            .toList();
    for (Mirror sequence : sequences) {
      sequence.mirror("getName").ifPresent(name -> findOwners(name, candidates, increment));
    }
  }

  /** Asked of each entity once: of many entities there are as many sequences. */
  private List<Candidate> candidates(List<Mirror> entities) {
    SequenceNames sequenceNames = new SequenceNames(entityNames.jpa());
    return entities.stream()
        .map(entity -> new Candidate(entity, bare(sequenceNames.of(entity))))
        .toList();
  }

  private void findOwners(Mirror qualified, List<Candidate> candidates, WrittenRow increment) {
    Mirror identifier =
        qualified
            .mirror("getSequenceName")
            .or(() -> qualified.mirror("getObjectName"))
            .orElseThrow();
    String name = names.identifier(identifier);
    String schema =
        qualified.mirror("getSchemaName").map(names::identifier).orElse(names.defaultSchema());
    String bare = bare(name);
    candidates.stream()
        .filter(candidate -> candidate.names().contains(bare))
        .map(candidate -> entityNames.of(candidate.entity()).writing(increment))
        .forEach(owner -> rows.sequence(schema, name, owner));
  }

  /** Since 5.4 Hibernate looks at the increment when it starts, and refuses another as a rule. */
  private WrittenRow increment(Mirror metadata) {
    Optional<String> strategy =
        CatalogNames.settings(metadata)
            .map(settings -> settings.get(MISMATCH))
            .map(value -> value.toString().toUpperCase(Locale.ROOT));
    boolean isKnown =
        entityNames.jpa().find("org.hibernate.id.SequenceMismatchStrategy").isPresent();
    return WrittenRow.ANYTHING
        .with(Trait.INCREMENT_DEMANDED, isKnown && strategy.orElse("EXCEPTION").equals("EXCEPTION"))
        .with(Trait.INCREMENT_ADOPTED, isKnown && strategy.equals(Optional.of("FIX")));
  }

  private static Set<String> bare(Set<String> names) {
    return names.stream().map(SequenceOrigins::bare).collect(Collectors.toSet());
  }

  /** Naming strategies change case and underscores only. */
  private static String bare(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }

  /**
   * An entity whose ids may come from a sequence.
   *
   * @param names what that may be called, bare
   */
  private record Candidate(Mirror entity, Set<String> names) {}
}
