/**
 * The project's changelog files: how they are written, and how changesets get into them without
 * touching a byte of what is there. Knows files and never a database.
 */
package io.github.schemasync.core.changelog;
