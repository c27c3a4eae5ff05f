package io.github.schemasync.core.changeset;

import io.github.schemasync.core.model.ObjectKey;

/**
 * A value that rows which are there get, because a column becomes not null and nobody said what
 * they should hold.
 *
 * @param value an SQL expression
 */
public record Placeholder(ObjectKey column, String value) {}
