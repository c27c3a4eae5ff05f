package io.github.schemasync.core.database;

/**
 * What the report says of the server.
 *
 * @param provider who gave it; never {@link ProviderKind#AUTO}
 * @param version as PostgreSQL prints it, for instance {@code 18.6}
 * @param reason why this provider was taken, one sentence
 */
public record ServerDescription(ProviderKind provider, String version, String reason) {}
