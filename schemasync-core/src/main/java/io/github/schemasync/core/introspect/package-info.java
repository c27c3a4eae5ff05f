/** Reads a database's catalog into a model. */
package io.github.schemasync.core.introspect;
