package io.github.schemasync.core.database;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Which server is wanted.
 *
 * @param provider who gives it
 * @param version PostgreSQL's major version; empty means the newest that is supported
 * @param image container image that is used instead of {@code postgres:<version>-alpine}
 * @param server the login to an existing server
 * @param cacheDirectory where unpacked binaries and prepared data directories are kept
 */
public record DatabaseRequest(
    ProviderKind provider,
    OptionalInt version,
    Optional<String> image,
    Optional<DatabaseAddress> server,
    Path cacheDirectory) {}
