package io.github.schemasync.core.model;

/**
 * {@code create cast (varchar as mood) with inout as implicit}.
 *
 * @param types {@code (character varying as public.mood)}
 * @param how {@code with inout as implicit}
 */
public record Cast(SqlText types, SqlText how) {}
