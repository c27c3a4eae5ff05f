/** Findings that are closed: changesets are planned for them, applied and rolled back. */
package io.github.schemasync.core.closing;
