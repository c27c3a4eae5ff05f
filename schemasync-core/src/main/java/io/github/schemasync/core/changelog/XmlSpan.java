package io.github.schemasync.core.changelog;

/** A comment and where it stands. */
record XmlSpan(String text, int start, int end) {}
