package io.github.schemasync.core.worker;

import java.util.Optional;

/**
 * What came of the changelog.
 *
 * @param reply empty when it is known already
 */
record ChangelogAnswer(Optional<ChangelogReply> reply, Replayed replayed) {}
