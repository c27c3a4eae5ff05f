package io.github.schemasync.core.model;

/**
 * A row of Liquibase's history.
 *
 * @param file as Liquibase wrote it, {@code classpath:} or not
 * @param outcome {@code EXECUTED}, {@code MARK_RAN} …
 */
public record RanChangeset(String id, String author, String file, String outcome) {}
