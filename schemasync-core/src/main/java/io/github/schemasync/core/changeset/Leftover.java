package io.github.schemasync.core.changeset;

import io.github.schemasync.core.policy.Finding;

/**
 * A finding that no changeset closes.
 *
 * @param reason why, a sentence without its full stop
 * @param remedy what to do about it
 */
public record Leftover(Finding finding, String reason, String remedy) {}
