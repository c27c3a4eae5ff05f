package io.github.schemasync.core.changelog;

import java.time.LocalDateTime;

/** The part of a name that makes names follow each other. */
sealed interface Counter permits StampCounter, NumberCounter, NoCounter {

  /**
   * The next one.
   *
   * @param index how many have been given before, for changesets that are made together
   */
  String next(LocalDateTime moment, int index);

  /** What is the same in all names of one scheme. */
  String shape();
}
