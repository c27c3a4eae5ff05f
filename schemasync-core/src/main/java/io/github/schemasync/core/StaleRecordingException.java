package io.github.schemasync.core;

/** What is remembered of a changelog does not give what it gave; it has to be applied again. */
final class StaleRecordingException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  StaleRecordingException(Throwable cause) {
    super("the recorded changelog cannot be used", cause);
  }
}
