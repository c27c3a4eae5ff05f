/** Finds the entities, their settings and the changelog of a project. */
package io.github.schemasync.core.discovery;
