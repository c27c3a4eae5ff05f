package io.github.schemasync.maven;

/** {@code <entry>} of {@code <ignore>}: differences to live with, and why. */
public final class IgnoreParameters {
  /** The code of the findings; {@code index.*} for all of a kind, {@code *} for any. */
  String code;

  /**
   * The object, as the console shows it; {@code *} stands for any text, as in {@code
   * public.legacy_*}.
   */
  String object;

  /** Why; required. */
  String reason;
}
