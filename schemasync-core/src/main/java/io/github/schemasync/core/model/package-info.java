/** Schemas as data: what PostgreSQL says of them, and where each object comes from. No I/O. */
package io.github.schemasync.core.model;
