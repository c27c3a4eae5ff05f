/** What a check read, and what came of it, so that it need not be done again. */
package io.github.schemasync.core.cache;
