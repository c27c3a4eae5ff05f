package io.github.schemasync.core.worker;

import java.util.List;

/**
 * Where the project's configuration came from, besides its class path and environment.
 *
 * @param files files that were read, or would have been if they were there; from the project's
 *     folder
 * @param unseen sources that cannot be looked at again without asking the project
 */
public record ConfigReads(List<String> files, List<String> unseen) {
  static final ConfigReads NONE = new ConfigReads(List.of(), List.of());

  public ConfigReads {
    files = List.copyOf(files);
    unseen = List.copyOf(unseen);
  }

  void store(StoredValues values) {
    values.putTexts("files", files);
    values.putTexts("unseen", unseen);
  }

  static ConfigReads load(StoredValues values) {
    return new ConfigReads(values.texts("files"), values.texts("unseen"));
  }
}
