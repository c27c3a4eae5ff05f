package io.github.schemasync.core.cache;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What Liquibase can see of a project, file by file, so that a later look tells which have changed.
 *
 * @param rest a digest of what is no file of the class path's folders
 * @param digests of the files' bytes, by the folder's number and the name, {@code 0/db/master.xml}
 * @param texts of changelogs that define properties, which count in all changesets
 */
record SeenFiles(String rest, SortedMap<String, String> digests, Map<String, String> texts) {
  private static final Pattern CHANGELOG = Pattern.compile(".*\\.(xml|ya?ml|json|sql)");

  /**
   * Names of the files to which something may have been added since, or that are new.
   *
   * @return empty when something else has changed
   */
  Optional<List<String>> grown(Inputs inputs) throws IOException {
    SeenFiles now = inputs.files(List.of());
    if (!now.rest.equals(rest) || !now.digests.keySet().containsAll(digests.keySet())) {
      return Optional.empty();
    }
    List<String> grown = new ArrayList<>();
    for (Map.Entry<String, String> file : now.digests.entrySet()) {
      if (!file.getValue().equals(digests.get(file.getKey()))) {
        if (!mayHaveGrown(file.getKey(), inputs)) {
          return Optional.empty();
        }
        grown.add(name(file.getKey()));
      }
    }
    return Optional.of(grown);
  }

  private boolean mayHaveGrown(String file, Inputs inputs) throws IOException {
    return CHANGELOG.matcher(file).matches()
        && Additions.leaveProperties(Optional.ofNullable(texts.get(file)), inputs.text(file));
  }

  private static String name(String file) {
    return file.substring(file.indexOf('/') + 1);
  }

  void store(Properties values) {
    values.setProperty("rest", rest);
    digests.forEach((file, digest) -> values.setProperty("digest." + file, digest));
    texts.forEach((file, text) -> values.setProperty("text." + file, text));
  }

  static SeenFiles load(Properties values) {
    return new SeenFiles(
        values.getProperty("rest"), below("digest.", values), below("text.", values));
  }

  private static SortedMap<String, String> below(String prefix, Properties values) {
    SortedMap<String, String> found = new TreeMap<>();
    for (String key : values.stringPropertyNames()) {
      if (key.startsWith(prefix)) {
        found.put(key.substring(prefix.length()), values.getProperty(key));
      }
    }
    return found;
  }
}
