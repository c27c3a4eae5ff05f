package io.github.schemasync.core.discovery;

import java.util.List;

/**
 * Files that may be the root changelog.
 *
 * @param files their names on the class path, or below the project's folder
 * @param by how they were found, for instance {@code changeLogFile of liquibase.properties}
 */
record Discovered(List<String> files, String by) {}
