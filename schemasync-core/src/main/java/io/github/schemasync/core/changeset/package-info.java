/**
 * Changesets that close a drift: planned, ordered and worded; pure data, no file and no database.
 */
package io.github.schemasync.core.changeset;
