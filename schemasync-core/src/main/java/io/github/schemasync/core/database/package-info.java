/** PostgreSQL servers and the throwaway databases on them. */
package io.github.schemasync.core.database;
