package io.github.schemasync.core.policy;

/** What a finding does to the build. */
public enum Severity {
  /** The build fails. */
  FAIL,
  /** The finding is shown. */
  WARN,
  /** The finding is counted on the console and stands in the report files. */
  QUIET,
  /** A rule, an ignore entry or a framework accounts for it; it stands in the report files. */
  IGNORE
}
