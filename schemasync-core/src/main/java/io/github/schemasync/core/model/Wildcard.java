package io.github.schemasync.core.model;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A text in which {@code *} stands for any text, dots included: {@code public.legacy_*}. It has to
 * match from the first character to the last, in the same case.
 */
public record Wildcard(String text) {

  public boolean matches(String candidate) {
    return pattern().matcher(candidate).matches();
  }

  private Pattern pattern() {
    return Pattern.compile(
        Arrays.stream(text.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining(".*")),
        Pattern.DOTALL);
  }

  @Override
  public String toString() {
    return text;
  }
}
