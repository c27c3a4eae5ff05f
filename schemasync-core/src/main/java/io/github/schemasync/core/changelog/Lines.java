package io.github.schemasync.core.changelog;

import javax.xml.stream.Location;

/** Where each line of a text begins. */
final class Lines {
  private final int[] starts;

  Lines(String text) {
    int[] found = new int[(int) text.chars().filter(each -> each == '\n').count() + 1];
    int line = 0;
    for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
      line++;
      found[line] = at + 1;
    }
    starts = found;
  }

  /** Lines and columns are counted from one. */
  int offset(Location location) {
    return starts[location.getLineNumber() - 1] + location.getColumnNumber() - 1;
  }
}
