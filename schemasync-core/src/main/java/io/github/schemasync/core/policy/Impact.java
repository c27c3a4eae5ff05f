package io.github.schemasync.core.policy;

/** What a difference does to the running application, the worst first. */
public enum Impact {
  /** Statements of the application fail, rows collide or values are cut. */
  BREAKS,
  /** A guarantee that the model states is absent. */
  WEAKENS,
  /** No effect at run time is known. */
  DIFFERS
}
