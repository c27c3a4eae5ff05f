package io.github.schemasync.core.database;

import java.nio.file.Path;
import java.util.Map;

/** An unpacked PostgreSQL. */
record ServerBinaries(Path directory) {

  String program(String name) {
    return directory.resolve("bin").resolve(name).toString();
  }

  /**
   * A process builder without what would redirect PostgreSQL: its own variables, other libraries, a
   * language for messages that we read.
   */
  static void clean(Map<String, String> environment) {
    environment.keySet().removeIf(name -> name.startsWith("PG") || name.startsWith("LC_"));
    environment.remove("LD_LIBRARY_PATH");
    environment.remove("LANGUAGE");
    environment.put("LANG", "C");
  }
}
