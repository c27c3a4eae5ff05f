package io.github.schemasync.core.cache;

import java.util.List;
import java.util.Optional;

/**
 * What came of a check, in words.
 *
 * @param lines the lines of the console, each with its level in front, for instance {@code INFO }
 * @param json the report for machines
 * @param failure what fails the build; empty when nothing does
 */
public record Verdict(List<String> lines, String json, Optional<String> failure) {

  public Verdict {
    lines = List.copyOf(lines);
  }
}
