package io.github.schemasync.core.cache;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a check looked at besides what every check looks at.
 *
 * @param classes binary names of the classes whose code may have run; empty when nobody knows, so
 *     that it may be any
 * @param files files and folders outside the class path, there or not
 * @param unseen what cannot be looked at again, so that nothing can be known of it
 */
public record Reads(Optional<Set<String>> classes, List<Path> files, List<String> unseen) {

  public Reads {
    classes = classes.map(Set::copyOf);
    files = List.copyOf(files);
    unseen = List.copyOf(unseen);
  }

  boolean mayHaveRun(String className) {
    return classes.map(names -> names.contains(className)).orElse(true);
  }
}
