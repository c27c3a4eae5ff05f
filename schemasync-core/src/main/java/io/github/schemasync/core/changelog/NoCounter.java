package io.github.schemasync.core.changelog;

import java.time.LocalDateTime;

/** A name of words only: {@code create-book}. */
record NoCounter() implements Counter {

  @Override
  public String next(LocalDateTime moment, int index) {
    return "";
  }

  @Override
  public String shape() {
    return "";
  }
}
