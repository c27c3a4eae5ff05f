package io.github.schemasync.core.changeset;

/**
 * Changesets that run while the application works: none holds a lock for longer than a moment, as
 * long as the table is scanned or indexed.
 *
 * @param lockTimeout how long one waits for a lock, with everybody behind it, before it fails and
 *     can be run again; as PostgreSQL reads it, {@code 5s}
 */
public record Online(String lockTimeout) {

  /** Before the other statements of a transaction. */
  Change waiting() {
    return Change.ofSql("set local lock_timeout = " + Names.literal(lockTimeout));
  }
}
