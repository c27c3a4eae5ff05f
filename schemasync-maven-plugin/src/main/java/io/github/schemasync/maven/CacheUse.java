package io.github.schemasync.maven;

/** Whether what earlier checks found may be used; the values of {@code schemasync.cache}. */
enum CacheUse {
  ON,
  OFF
}
