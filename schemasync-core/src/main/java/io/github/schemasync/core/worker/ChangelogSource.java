package io.github.schemasync.core.worker;

import liquibase.resource.ResourceAccessor;

/**
 * Where a changelog is read from.
 *
 * @param root where it begins
 * @param files all places in which Liquibase looks
 * @param accessor the same, as Liquibase wants it
 */
record ChangelogSource(RootChangelog root, ChangelogFiles files, ResourceAccessor accessor) {}
