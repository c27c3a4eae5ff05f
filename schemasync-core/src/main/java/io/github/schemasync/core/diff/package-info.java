/** Compares two schemas. No I/O. */
package io.github.schemasync.core.diff;
