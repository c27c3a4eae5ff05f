/** Brings the schemas of a project's entities and changelog into two databases. */
package io.github.schemasync.core.source;
