package io.github.schemasync.core.worker;

import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes Hibernate's script apart again, exactly: every version writes a statement, a line separator
 * and then flushes, so no SQL needs to be split.
 */
final class StatementWriter extends Writer {
  private final StringBuilder current = new StringBuilder();
  private final List<String> statements = new ArrayList<>();

  @Override
  public void write(char[] characters, int offset, int length) {
    current.append(characters, offset, length);
  }

  @Override
  public void flush() {
    String statement = current.toString().strip();
    current.setLength(0);
    if (!statement.isEmpty()) {
      statements.add(statement);
    }
  }

  @Override
  public void close() {
    flush();
  }

  List<String> statements() {
    return List.copyOf(statements);
  }
}
