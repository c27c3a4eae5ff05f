package io.github.schemasync.core.database;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** The scripts of this package. */
final class Scripts {

  private Scripts() {}

  /** The command that runs the script {@code <name>.sh} with these arguments. */
  static List<String> command(String name, List<String> arguments) {
    List<String> command = new ArrayList<>(List.of("/bin/sh", "-c", text(name + ".sh"), name));
    command.addAll(arguments);
    return command;
  }

  /** A file of this package. */
  static String text(String file) {
    try (InputStream in = Scripts.class.getResourceAsStream(file)) {
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
