/** Rows that are made up for the tables of a throwaway database. */
package io.github.schemasync.core.sample;
