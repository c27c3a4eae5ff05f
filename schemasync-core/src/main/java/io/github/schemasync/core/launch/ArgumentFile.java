package io.github.schemasync.core.launch;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The {@code java @file} that holds the class path, which would be too long for a command line of
 * Windows.
 */
final class ArgumentFile {

  private ArgumentFile() {}

  /** The launcher takes the file's bytes for file names of the operating system. */
  static Charset encoding() {
    return Charset.forName(System.getProperty("sun.jnu.encoding", "UTF-8"));
  }

  /**
   * What stands in the file.
   *
   * @param separator what stands between two entries on this operating system
   */
  static String text(List<Path> classPath, String separator) {
    String joined = classPath.stream().map(Path::toString).collect(Collectors.joining(separator));
    // inside quotes the launcher takes a backslash as the beginning of an escape
    return "-cp\n\"" + joined.replace("\\", "\\\\").replace("\"", "\\\"") + "\"\n";
  }
}
