package io.github.schemasync.core.worker;

/** What a method of the project's class path threw; only its cause means anything. */
final class MirrorFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  MirrorFailure(Throwable cause) {
    super(cause);
  }
}
