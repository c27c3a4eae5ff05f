package io.github.schemasync.core.worker;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Properties;

/** The files through which the worker and its starter speak; UTF-8. */
final class WorkerFile {

  private WorkerFile() {}

  /** Writes the file whole or not at all. */
  static void write(Properties properties, Path file) throws IOException {
    Path unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
    try (BufferedWriter writer = Files.newBufferedWriter(unfinished)) {
      properties.store(writer, null);
    }
    Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
  }

  static Properties read(Path file) throws IOException {
    Properties properties = new Properties();
    try (BufferedReader reader = Files.newBufferedReader(file)) {
      properties.load(reader);
    }
    return properties;
  }
}
