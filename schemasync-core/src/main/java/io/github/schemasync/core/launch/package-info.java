/** Starts the worker and brings back its answer. */
package io.github.schemasync.core.launch;
