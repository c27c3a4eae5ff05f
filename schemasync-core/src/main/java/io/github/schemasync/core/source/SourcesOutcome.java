package io.github.schemasync.core.source;

/** What became of both halves of a project. */
public record SourcesOutcome(EntitiesOutcome entities, ChangelogOutcome changelog) {}
