package io.github.schemasync.core.project;

import java.nio.file.Path;

/**
 * A module of the same build that the project depends on.
 *
 * @param name what it is called in messages, for instance {@code com.acme:shop-model}
 * @param classes its jar, or its folder while it is not packed
 */
public record SiblingModule(String name, Path classes) {}
