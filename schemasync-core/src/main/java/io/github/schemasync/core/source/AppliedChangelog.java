package io.github.schemasync.core.source;

import io.github.schemasync.core.worker.ChangelogReply;
import io.github.schemasync.core.worker.Recording;

/**
 * A changelog that Liquibase has applied.
 *
 * @param reply what became of it
 * @param recording the SQL that does the same
 */
public record AppliedChangelog(ChangelogReply reply, Recording recording) {}
