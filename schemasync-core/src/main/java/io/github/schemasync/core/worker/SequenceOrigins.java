package io.github.schemasync.core.worker;

import io.github.schemasync.core.worker.WrittenRow.Trait;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

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
    List<Mirror> sequences =
        metadata
            .mirror("getDatabase")
            .map(database -> database.list("getNamespaces"))
            .orElse(List.of())
            .stream()
            .flatMap(namespace -> namespace.list("getSequences").stream())
            .toList();
    for (Mirror sequence : sequences) {
      sequence.mirror("getName").ifPresent(name -> findOwners(name, entities, increment));
    }
  }

  private void findOwners(Mirror qualified, List<Mirror> entities, WrittenRow increment) {
    Mirror identifier =
        qualified
            .mirror("getSequenceName")
            .or(() -> qualified.mirror("getObjectName"))
            .orElseThrow();
    String name = names.identifier(identifier);
    String schema =
        qualified.mirror("getSchemaName").map(names::identifier).orElse(names.defaultSchema());
    entities.stream()
        .filter(entity -> isOwner(entity, bare(name)))
        .forEach(entity -> rows.sequence(schema, name, entityNames.of(entity).writing(increment)));
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

  private boolean isOwner(Mirror entity, String sequence) {
    return new SequenceNames(entityNames.jpa())
        .of(entity).stream().map(SequenceOrigins::bare).anyMatch(sequence::equals);
  }

  /** Naming strategies change case and underscores only. */
  private static String bare(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
