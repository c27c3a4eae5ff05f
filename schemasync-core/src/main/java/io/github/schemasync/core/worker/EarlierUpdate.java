package io.github.schemasync.core.worker;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;

/**
 * An update from which another may go on.
 *
 * @param changelog what was applied
 * @param database where its schema is; none when it could not be made again
 */
record EarlierUpdate(
    EarlierChangelog changelog, CompletableFuture<Optional<DataSource>> database) {}
