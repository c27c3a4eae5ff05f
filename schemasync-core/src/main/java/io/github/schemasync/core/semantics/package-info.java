/** Asks PostgreSQL what expressions mean where their texts differ. */
package io.github.schemasync.core.semantics;
