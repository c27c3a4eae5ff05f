package io.github.schemasync.maven;

import java.util.List;
import java.util.Map;

/** {@code <changelog>}: what is migrated. Everything left out is discovered. */
public final class ChangelogParameters {
  /**
   * The root changelog, a path below the project's folder or a class path resource: {@code
   * schemasync.changelog.file}.
   */
  String file;

  /** Liquibase contexts; none means every changeset: {@code schemasync.changelog.contexts}. */
  List<String> contexts;

  /** Liquibase label expression: {@code schemasync.changelog.labels}. */
  String labels;

  /** Changelog parameters. */
  Map<String, String> parameters;
}
