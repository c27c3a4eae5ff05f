package io.github.schemasync.core;

/** Somebody who can be asked whether an object was renamed. */
@FunctionalInterface
public interface RenameQuestion {

  /** Waits for an answer. */
  RenameAnswer ask(RenameChoice choice);
}
